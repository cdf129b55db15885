using NodaTime;
using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Import.Names;
using UNVoting.Matrices;
using UNVoting.Membership;
using UNVoting.Pictures;
using UNVoting.Queries.Blocs;
using UNVoting.Queries.Sources;
using UNVoting.Queries.Sponsors;
using UNVoting.Queries.Swing;
using UNVoting.Queries.Texts;
using UNVoting.Tables;
using UNVoting.Tests.Queries.Blocs;
using UNVoting.Tests.Queries.Swing;
using UNVoting.Votes;
using TextSamples = UNVoting.Tests.Queries.Texts.Samples;

namespace UNVoting.Tests.Contracts;

/// <summary>Answers of every kind that the library gives, and what they were asked of; everything else that it hands out hangs on one of these.</summary>
internal static class Roots
{
    private static readonly LocalDate Day = new(2019, 12, 12);

    /// <summary>Made anew at each call: two calls with one seed give equal answers that are not the same objects, two seeds other ones.</summary>
    public static IEnumerable<object> Of(int seed)
    {
        IEnumerable<object> votes = OfVotes(seed), texts = OfTexts(seed);
        return votes.Concat(texts).Concat(OfModel(seed)).Concat(OfReaders(seed));
    }

    private static IEnumerable<object> OfVotes(int seed)
    {
        string[] letters = seed == 0 ? ["FFFAAAXn", "FFXAAAnn", "FFFAAFXn", "AAFFFFXn"] : ["AFAAAFXn", "AAXAAAFn", "AFFnAFXn", "AXFFFFAn"];
        Vote[] votes = [.. letters.Select((vote, number) => SmallAssembly.Vote(vote, $"{number:000}", Day.PlusYears(number)) with { Session = AssemblySession.Regular(74 + number) })];
        VoteMatrix<StateCode, Vote> matrix = VoteMatrix.Of(votes).OnVoters(Enumerable.Range(0, letters[0].Length).Select(SmallAssembly.State));
        StateGroup bloc = SmallAssembly.Group(4 + seed), others = StateGroup.Of("others", matrix.Voters.Skip(4 + seed));
        FoundBlocs found = matrix.FindBlocs(minimumJoint: 1), cut = matrix.ClusterBlocs(minimumJoint: 1).CutInto(2 + seed);
        BlocSweep sweep = matrix.SweepBlocs([0.9, 1.0 + (seed / 10.0)], 2, minimumJoint: 1);
        GivenBlocs given = GivenBlocs.On(Day, bloc, others);
        VotePlanes planes = matrix.Planes.Planes;
        AgreementMatrix<StateCode> agreement = matrix.Agreement(AgreementMeasure.Voeten);
        Vote committee = votes[0] with { Symbol = Symbol("A/C.1/74/L.1") }, part = votes[1] with { Symbol = committee.Symbol, Subject = VoteSubject.OfParagraphs(ParagraphLabel.Operative(1 + seed)) };
        var shifting = Shifting.Between(votes[0], votes[3]);
        var competing = Bridging.Between(votes[0], votes[1]);
        return
        [
            matrix, matrix.TotalsOfVote(0), matrix.TotalsOf(matrix.Voters[0]), matrix.TableOf(matrix.Voters[0], matrix.Voters[1]), matrix.Windows(Period.FromYears(1)).First(),
            planes, planes.View, planes.View.CountPairs(), planes.View.CountTables(), planes.View.Columns, ColumnSet.Range(9, 1, 2 + seed), planes.View.TotalsOfRow(0),
            agreement, agreement[0], agreement[0].Score!, agreement[0].Score!.Value.Interval,
            matrix.Cohesion(bloc), matrix.Cohesion(bloc)[0], VotePeriod.OfSessions(matrix).CohesionOver(bloc), VotePeriod.OfSessions(matrix), matrix.FindDefections(bloc),
            found, cut, sweep, sweep.Search, sweep.FindConsensus(), matrix.ClusterBlocs(minimumJoint: 1), matrix.FindBlocsAt(1 + (seed / 10.0), minimumJoint: 1), given, given.Place(agreement),
            agreement.ToNetwork(), cut.Agreement.ToDistances(), Silhouette.Score(cut.Agreement.ToDistances(), cut.Partition), CoAssignment.Of([found.Partition, cut.Partition]), ConsensusBlocs.Of([found.Partition, cut.Partition]),
            PartitionComparison.Between(found.Partition, cut.Partition), StatePartitionComparison.Between(found.ToWindow(), given.Window), found.ToWindow(),
            StateBlocHistory.Across([("first", found), ("second", cut)]), BlocHistory.Across([found.ToWindow(), given.Window, cut.ToWindow()]),
            shifting, shifting.Table, shifting.NetMovementOf(bloc), ShiftingSeries.Of(matrix), competing, BridgingShift.Between(competing, Bridging.Between(votes[2], votes[3])),
            Pivotal.Of(votes[0]), Pivotal.Of(votes[0]).LikeliestChanges(matrix), Crossover.Find(matrix, bloc), SwingIndex.Of(matrix, [bloc, others], 5),
            CommitteeAndPlenary.Between(committee, committee with { Body = Body.Plenary, Roll = votes[3].Roll }), PartAndWhole.Between(part, committee),
            new VoteMatrix<StateCode, Vote>[] { matrix.WithoutUnanimous() }, bloc, VotingRecord.Of(votes), VotePicture.Of(votes[0]), SwingTable.Of(shifting),
        ];
    }

    private static IEnumerable<object> OfTexts(int seed)
    {
        AssemblyText[] texts = [.. TextSamples.TwoTracks.Skip(seed).Select(text => text with { Date = Day.PlusDays(seed), Title = text.Title + new string('s', seed) })];
        var record = VotingRecord.Of([], texts);
        AssemblyText first = record.Texts[0], last = record.Texts[^1];
        AssemblyText joined = last with
        {
            Sponsorships =
            [
                .. last.Sponsorships, new Sponsorship(Sponsor.OfState(SmallAssembly.State(seed), "printed"), SponsorRole.Additional, Day), new Sponsorship(last.Sponsorships[0].Sponsor, SponsorRole.Withdrew, Day.PlusDays(1)),
            ],
            Links = [new DocumentLink(LinkKind.Report, Symbol("A/74/400"), "para. 9")],
        };
        Vote vote = SmallAssembly.Vote(seed == 0 ? "FFAAX" : "FAAXX", date: Day) with { Symbol = first.Symbol }, later = SmallAssembly.Vote("FFFAA", date: Day.PlusYears(1)) with { Symbol = last.Symbol };
        Vote other = vote with { Source = new Source(SourceKind.UnXml, Name: "lines"), Roll = later.Roll };
        return
        [
            record, joined, TextComparison.Of(first, last), WordsAndVotes.Of(first, vote, last, later), Lineage.AllOf(record), new LineagePin(first.Symbol, last.Symbol, seed == 0),
            AgreedLanguage.Of(record), AgreedLanguage.Of(record).FindOrigins(last), CitationGraph.Of(record), CitationChanges.Between(first, last), OpeningVerbs.All.Skip(seed).First(),
            SponsorTimeline.Of(joined), SponsorTimeline.Of(joined).On(Day), SponsorChanges.Between(last, joined), SponsorHistory.Of([first, joined]), SponsorHistory.Of([first, joined]).Changes(),
            SponsorsAndVote.Of(joined, later), SponsorsAndVote.Of(joined, later).ShareOf(SmallAssembly.Group(3 + seed)), CosponsorshipNetwork.Of(record),
            Reconciliation.Of(VotingRecord.Of([vote, other])), new Difference(first.Symbol, vote.Subject, DifferenceField.Sponsor, default, "a group", []),
        ];
    }

    private static IEnumerable<object> OfModel(int seed) =>
    [
        .. RecordContractTests.Leaves, States.All[seed], States.All[seed + 9].Memberships, States.All[seed].RegionalGroups, States.Get(StateCode.Parse(seed == 0 ? "ZAF" : "YUG", null)), StateGroups.All[seed + 6],
        new Footnote("1", "A note.", [new Citation(Symbol("A/RES/73/27"), "73/27")]), new Annex("I", "Rules", [new Paragraph(ParagraphLabel.Operative(1 + seed), "1.", "", "A rule.")]),
        new SymbolModification(SymbolModificationKind.Revision, 1 + seed), new VotePlanesBuilder(2, 3 + seed), new Column("name", ColumnKind.Number), new PrintedTotals(1 + seed), new Tally(3, 2, 1, seed),
        VoteSubject.OfAmendment(), new LaterAdvice(SmallAssembly.State(seed), "printed", AdvisedVote.Against), AgreementMeasure.All[seed], CohesionMeasure.All[seed], Body.Second,
        new ItemMove(seed, 1, 0), new UnplacedState(SmallAssembly.State(seed), 2, 1, 7), new BlocEvent(1, BlocEventKind.Merger, seed, 2),
    ];

    private static IEnumerable<object> OfReaders(int seed)
    {
        ReadIssue issue = seed == 0
            ? new("report.txt", 12, "unknown-state-name", IssueSeverity.Error, "No State.", "Ruritania")
            : new("votes.csv", 13, "date-order-assumed", IssueSeverity.Warning, "The day is assumed first.", "1/2/1990");
        return
        [
            new InputFile($"L.{11 + seed}.txt", Symbol($"A/C.1/78/L.{11 + seed}")), issue, new ReadResult(VotingRecord.Empty, [issue]), new ReadProgress($"votes{seed}.csv", seed, 100 + seed),
            StateNames.Resolve(seed == 0 ? "Brazil" : "Ruritania"), StateCodes.Resolve("Germany", seed == 0 ? "DE" : "FR", CodeScheme.Alpha2, null),
        ];
    }

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text, null);
}
