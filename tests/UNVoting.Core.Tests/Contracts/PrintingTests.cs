using NodaTime;
using UNVoting.Tests.Architecture;

namespace UNVoting.Tests.Contracts;

/// <summary>The compiler prints the days and fractions of a record as the current culture has them: so such a record prints itself.</summary>
public class PrintingTests
{
    private static readonly string[] Rooms = ["UNVoting.Membership", "UNVoting.Documents", "UNVoting.Votes", "UNVoting.Matrices", "UNVoting.Queries.Blocs", "UNVoting.Queries.Sources", "UNVoting.Queries.Sponsors", "UNVoting.Queries.Swing", "UNVoting.Queries.Texts"];

    [Fact]
    public void A_record_that_holds_days_or_fractions_prints_itself() =>
        Rule.Holds(
            from type in Sources.PublicTypes
            where Rooms.Contains(type.Namespace) && Shape.IsRecord(type) && Shape.HasPrintingOfTheCompiler(type)
            from property in Shape.PublicProperties(type)
            let held = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where held == typeof(LocalDate) || held == typeof(double)
            select $"{type} prints {property.Name} as the culture has it");
}
