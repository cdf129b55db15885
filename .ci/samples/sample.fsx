open NodaTime
open UNVoting.Membership

let day = LocalDate(1973, 9, 18)
printfn $"{States.MembersOn(day.PlusDays(-1)).Count} Members the day before, {States.MembersOn(day).Count} on 1973-09-18."
let name = States.Get(StateCode.Parse "TUR").NameOn(LocalDate(2023, 1, 1))
printfn $"{name}"
