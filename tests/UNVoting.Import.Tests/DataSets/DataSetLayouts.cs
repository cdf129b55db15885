using System.Globalization;
using NodaTime;
using UNVoting.Membership;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.DataSets;

/// <summary>Writes generated votes in the layouts of the published data sets.</summary>
internal static class DataSetLayouts
{
    public static string UpperName(State state, LocalDate date) => state.NameOn(date).ToUpperInvariant();

    public static string Name(State state, LocalDate date) => state.NameOn(date);

    public static string[][] Library2026(IEnumerable<GeneratedVote> votes) => Table(
        "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
        Rows(votes, (vote, state, choice) =>
        [
            Text(vote.Number), state.Code.ToString(), UpperName(state, vote.Date), Letter(choice), Day(vote), Text(vote.Session), vote.Symbol, "", "", "", vote.Title, "", "", "",
            Text(vote.Count(Choice.InFavour)), Text(vote.Count(Choice.Against)), $"{vote.Count(Choice.Abstaining)}.0", "", "", "",
        ]));

    public static string[][] Library2025(IEnumerable<GeneratedVote> votes) => Table(
        "title,undl_id,ms_name,ms_code,ms_vote,date,session,resolution,draft,committee_report,meeting,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
        Rows(votes, (vote, state, choice) =>
        [
            vote.Title, Text(vote.Number), UpperName(state, vote.Date), state.Code.ToString(), Letter(choice), Day(vote), $"{vote.Session}.0", vote.Symbol, "", "", "", "", "",
            Text(vote.Count(Choice.InFavour)), Text(vote.Count(Choice.Against)), Text(vote.Count(Choice.Abstaining)), "", "", "",
        ]));

    public static string[][] Library2024(IEnumerable<GeneratedVote> votes) => Table(
        "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link",
        Rows(votes, (vote, state, choice) =>
        [
            Text(vote.Number), state.Code.ToString(), UpperName(state, vote.Date), Letter(choice), vote.Symbol, vote.Title, "RECORDED", "", "", "", "", "",
            vote.Date.ToString("uuuuMMdd", CultureInfo.InvariantCulture), Text(vote.Count(Choice.InFavour)), Text(vote.Count(Choice.Against)), Text(vote.Count(Choice.Abstaining)), "", "", "",
        ]));

    public static string[][] UnvotesVotes(IEnumerable<GeneratedVote> votes) => Table(
        "rcid,country,country_code,vote",
        Rows(votes, (vote, state, choice) => choice == Choice.NonVoting ? null : [Text(vote.Number), Name(state, vote.Date), state.Alpha2 ?? "NA", Word(choice)]));

    public static string[][] UnvotesRollCalls(IEnumerable<GeneratedVote> votes) => Table(
        "rcid,session,importantvote,date,unres,amend,para,short,descr",
        votes.Select(vote => (string[])[Text(vote.Number), Text(vote.Session), "0", Day(vote), $"R/{vote.Session}/{vote.Number}", "NA", "NA", "", vote.Title]));

    public static string[][] Voeten(IEnumerable<GeneratedVote> votes) => Table(
        "rcid,ccode,member,vote,Country,Countryname,year,session,abstain,yes,no,importantvote,date,unres,amend,para,short,descr,me,nu,di,hr,co,ec,resid",
        Rows(votes, (vote, state, choice) =>
        [
            Text(vote.Number), WarCode(state, vote.Date), "1", Number(choice), state.Code.ToString(), Name(state, vote.Date), Text(vote.Date.Year), Text(vote.Session),
            Text(vote.Count(Choice.Abstaining)), Text(vote.Count(Choice.InFavour)), Text(vote.Count(Choice.Against)), "0", Day(vote), $"R/{vote.Session}/{vote.Number}", "0", "0", "",
            vote.Title, "0", "0", "0", "0", "0", "0", "",
        ]));

    private static string WarCode(State state, LocalDate date) =>
        state.CorrelatesOfWar.Where(number => number.HeldOn(date)).Select(number => Text(number.Value)).FirstOrDefault() ?? "";

    private static string[][] Table(string header, IEnumerable<string[]> rows) => [header.Split(','), .. rows];

    private static IEnumerable<string[]> Rows(IEnumerable<GeneratedVote> votes, Func<GeneratedVote, State, Choice, string[]?> fields) =>
        from vote in votes
        from cast in vote.Choices
        let row = fields(vote, States.Get(cast.State), cast.Choice)
        where row is not null
        select row;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(GeneratedVote vote) => vote.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Letter(Choice choice) => choice switch { Choice.InFavour => "Y", Choice.Against => "N", Choice.Abstaining => "A", _ => "X" };

    private static string Word(Choice choice) => choice switch { Choice.InFavour => "yes", Choice.Against => "no", _ => "abstain" };

    private static string Number(Choice choice) => choice switch { Choice.InFavour => "1", Choice.Against => "3", Choice.Abstaining => "2", _ => "8" };
}
