using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Adoption;

/// <summary>An adoption made up by chance, and the three forms in which the UN would publish it.</summary>
/// <param name="Number">The number of the resolution in session 78.</param>
/// <param name="Title">The title.</param>
/// <param name="Date">The day.</param>
/// <param name="Meeting">The number of the meeting.</param>
/// <param name="Recorded">Whether by a recorded vote.</param>
/// <param name="Votes">Who voted how; none where without a vote.</param>
/// <param name="Sponsors">The sponsors of the draft.</param>
/// <param name="Additional">Those that joined later.</param>
public sealed record Adopted(int Number, string Title, LocalDate Date, int Meeting, bool Recorded, ValueList<(StateCode State, Choice Choice)> Votes, ValueList<StateCode> Sponsors, ValueList<StateCode> Additional)
{
    private static readonly LocalDate Opening = new(2023, 9, 5);

    public string Symbol => string.Create(CultureInfo.InvariantCulture, $"A/RES/78/{Number}");

    public string Draft => string.Create(CultureInfo.InvariantCulture, $"A/78/L.{Number}");

    public string Record => string.Create(CultureInfo.InvariantCulture, $"A/78/PV.{Meeting}");

    private string Day => LocalDatePattern.Iso.Format(Date);

    /// <summary>Adoptions of session 78.</summary>
    public static Arbitrary<Adopted> Any() => Arb.From(
        from number in Gen.Choose(1, 900)
        from words in Gen.Elements("Lamps", "Reefs & wrecks", "the <deep>", "Oil, wicks", "“Night”", "L’été", "Türkiye", "a \\ b").NonEmptyListOf()
        from days in Gen.Choose(0, 300)
        from meeting in Gen.Choose(1, 120)
        from recorded in Gen.Elements(true, true, false)
        from choices in Gen.Elements(Choice.InFavour, Choice.InFavour, Choice.Against, Choice.Abstaining, Choice.NonVoting).ArrayOf(193)
        from sponsoring in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2))).ArrayOf(193)
        let date = Opening.PlusDays(days)
        let members = States.MembersOn(date)
        select new Adopted(
            number, string.Join(' ', words), date, meeting, recorded,
            recorded ? members.Select((member, i) => (member.Code, choices[i])).Where(vote => vote.Item2 != Choice.NonVoting).ToValueList() : [],
            members.Where((_, i) => sponsoring[i] == 1).Select(member => member.Code).ToValueList(),
            members.Where((_, i) => sponsoring[i] == 2).Select(member => member.Code).ToValueList()));

    public string ToAkn() => $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"><statement name="resolution"><meta>
        <identification><FRBRWork><FRBRdate date="{Day}" name="adoption"/></FRBRWork></identification>
        <workflow>
        <step date="2023-09-05" outcome="draftResolution" as="{Draft}" by="{Xml(Prose(Sponsors))}"/>
        <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="{Xml(Prose(Additional))}"/>
        <step date="{Day}" outcome="adopted" as="{Record}" by=""/>
        </workflow>
        <analysis><parliamentary><voting outcome="{(Recorded ? "adoptedRecordedVote" : "adoptedWithoutVote")}">{(Recorded ? Count("inFavour", Choice.InFavour) + Count("against", Choice.Against) + Count("abstaining", Choice.Abstaining) : "")}</voting></parliamentary></analysis>
        </meta><coverPage><p><docNumber>{Symbol}</docNumber></p></coverPage><preface><p><docTitle>{Xml(Title)}</docTitle></p></preface>
        <mainBody><paragraph><num>1.</num><content><p>Decides so.</p></content></paragraph></mainBody></statement></akomaNtoso>
        """;

    public string ToJsonLine() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["symbol"] = Symbol,
        ["title"] = Title,
        ["session"] = "Seventy-eighth session",
        ["adoption_meeting"] = string.Create(CultureInfo.InvariantCulture, $"{Meeting}th plenary meeting"),
        ["adoption_date"] = Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture),
        ["originating_document"] = Draft,
        ["adoption_type"] = Recorded ? "By a recorded vote" : "Without a vote",
        ["MS_in_favour_count"] = Total(Choice.InFavour),
        ["MS_against_count"] = Total(Choice.Against),
        ["MS_abstaining_count"] = Total(Choice.Abstaining),
        ["pv"] = Record,
        ["MS_in_favour"] = Names(Choice.InFavour),
        ["MS_against"] = Names(Choice.Against),
        ["MS_abstaining"] = Names(Choice.Abstaining),
        ["sponsors"] = Sponsors.Select(Capitals),
        ["additional_sponsors"] = Additional.Select(Capitals),
    });

    public string ToMarc()
    {
        var xml = new StringBuilder("<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record><controlfield tag=\"001\">77</controlfield>");
        Field("245", ('a', $"{Title} :"), ('b', "resolution /"));
        Field("269", ('a', Date.ToString("uuuuMMdd", CultureInfo.InvariantCulture)));
        Field("591", ('a', Recorded ? "RECORDED" : "ADOPTED WITHOUT VOTE"));
        Field("791", ('z', "A/RES/77/1"));
        Field("791", ('a', Symbol), ('c', "78"));
        Field("952", ('a', Record));
        foreach (State member in Recorded ? States.MembersOn(Date) : [])
        {
            Choice? choice = Votes.FirstOrDefault(vote => vote.State == member.Code).Choice;
            string letter = choice switch { Choice.InFavour => "Y", Choice.Against => "N", Choice.Abstaining => "A", _ => "" };
            Field("967", letter.Length > 0 ? [('c', member.Code.ToString()), ('d', letter), ('e', Capitals(member.Code))] : [('c', member.Code.ToString()), ('e', Capitals(member.Code))]);
        }

        if (Recorded)
            Field("996", ('b', Total(Choice.InFavour)), ('c', Total(Choice.Against)), ('d', Total(Choice.Abstaining)), ('e', (193 - Votes.Count).ToString(CultureInfo.InvariantCulture)), ('f', "193"));
        Field("993", ('a', Draft));
        return xml.Append("</record></collection>").ToString();

        void Field(string tag, params (char Code, string Value)[] subfields)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<datafield tag=\"{tag}\" ind1=\"{(tag == "993" ? "2" : " ")}\" ind2=\" \">");
            foreach ((char code, string value) in subfields)
                xml.Append(CultureInfo.InvariantCulture, $"<subfield code=\"{code}\">{Xml(value)}</subfield>");
            xml.Append("</datafield>");
        }
    }

    private string Count(string kind, Choice choice) =>
        $"<count value=\"{Total(choice)}\" refersTo=\"{kind}\"><akn4un:voters>{string.Concat(Names(choice).Select(name => $"<organization>{Xml(name)}</organization>"))}</akn4un:voters></count>";

    private string Total(Choice choice) => Votes.Count(vote => vote.Choice == choice).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Names(Choice choice) => Votes.Where(vote => vote.Choice == choice).Select(vote => Capitals(vote.State));

    private string Prose(ValueList<StateCode> states) => string.Join(", ", states.SkipLast(1).Select(state => States.Get(state).NameOn(Date))) + (states.Count > 1 ? " and " : "") + (states.Count > 0 ? States.Get(states[^1]).NameOn(Date) : "");

    private string Capitals(StateCode state) => States.Get(state).NameOn(Date).ToUpperInvariant();

    private static string Xml(string text) => SecurityElement.Escape(text);
}
