using NodaTime;
using UNVoting.Membership;

var day = new LocalDate(1973, 9, 18);
Console.WriteLine($"{States.MembersOn(day.PlusDays(-1)).Count} Members the day before, {States.MembersOn(day).Count} on {day:uuuu-MM-dd}.");
Console.WriteLine(States.Get(StateCode.Parse("TUR")).NameOn(new LocalDate(2023, 1, 1)));
