using System.Globalization;
using NodaTime;
using UNVoting.Documents;
using UNVoting.Import.Text;
using UNVoting.Votes;

namespace UNVoting.Import.Tests.Text;

/// <summary>How reports of several committees and decades tell of drafts, sponsors and decisions, in sentences of our own.</summary>
public sealed class AccountsTests
{
    [Theory]
    [InlineData("draft resolutions entitled “Lamps” (A/C.4/48/L.24), “Oil” (A/C.4/48/L.25) and “Wicks” (A/C.4/48/L.26)")]
    [InlineData("three draft resolutions (A/C.4/48/L.24, L.25 and L.26)")]
    [InlineData("draft resolutions A/C.4/48/L.24 to L.26")]
    [InlineData("draft resolutions A/C.4/48/L.24-L.26")]
    public void Drafts_handed_in_together_have_the_same_sponsors(string drafts)
    {
        VotingRecord record = Account($"3. At the 25th meeting, on 19 November, the representative of Malaysia introduced {drafts}, on behalf of Cuba, Indonesia and Malaysia. Subsequently, Chad joined in sponsoring the draft resolutions.").Record;
        Assert.Equal(["A/C.4/48/L.24", "A/C.4/48/L.25", "A/C.4/48/L.26"], record.Texts.Select(text => text.Symbol.ToString()));
        Assert.All(record.Texts, text => Assert.Equal("MYS SubmittedBy, CUB Sponsor, IDN Sponsor, MYS Sponsor, TCD Additional", Events(text)));
    }

    [Fact]
    public void A_draft_of_the_sponsors_of_two_is_one()
    {
        VotingRecord record = Account("3. On 19 November, Cuba and Fiji submitted a draft resolution (A/C.4/48/L.24).\n\n4. On 20 November, a draft resolution (A/C.4/48/L.30) was submitted by Mali, Peru and Togo, which replaced draft resolutions A/C.4/48/L.24 and A/C.4/48/L.25.").Record;
        Assert.Equal("CUB Sponsor, FJI Sponsor", Events(record.GetText(Parsed.Symbol("A/C.4/48/L.24"))).Replace("CUB SubmittedBy, FJI SubmittedBy, ", "", StringComparison.Ordinal));
        Assert.Equal("MLI Sponsor, PER Sponsor, TGO Sponsor", Events(record.GetText(Parsed.Symbol("A/C.4/48/L.30"))));
    }

    [Fact]
    public void Names_of_drafts_handed_in_together_are_told_once()
    {
        ReadResult read = Account("3. At the 25th meeting, on 19 November, the representative of Malaysia introduced draft resolutions A/C.4/48/L.24 and L.25, on behalf of Cuba and Zorgleland.");
        Assert.Single(read.Issues, issue => issue.Code == "unknown-sponsor");
        Assert.All(read.Record.Texts, text => Assert.Equal(4, text.Sponsorships.Count));
    }

    [Fact]
    public void Amendments_handed_in_together_have_the_same_sponsors()
    {
        VotingRecord record = Account("3. At the 25th meeting, on 19 November, the representative of Egypt introduced amendments to draft resolution A/C.4/48/L.24, contained in documents A/C.4/48/L.30 and L.31, on behalf of Cuba and Egypt.").Record;
        Assert.Equal(["A/C.4/48/L.30", "A/C.4/48/L.31"], record.Texts.Where(text => text.Kind == TextKind.Amendment).Select(text => text.Symbol.ToString()));
        Assert.All(record.Texts.Where(text => text.Kind == TextKind.Amendment), text => Assert.Equal("EGY SubmittedBy, CUB Sponsor, EGY Sponsor", Events(text)));
    }

    [Theory]
    [InlineData("the representative of the Gambia, on behalf of Colombia and the Gambia, subsequently joined by Chad and the Niger, introduced a draft resolution entitled “Lamps” (A/C.4/48/L.24)")]
    [InlineData("the representative of the Gambia introduced a draft resolution (A/C.4/48/L.24) sponsored by Colombia and the Gambia and subsequently joined by Chad and the Niger")]
    [InlineData("the representative of the Gambia introduced a draft resolution (A/C.4/48/L.24), sponsored by Colombia and the Gambia, which were later joined by Chad and the Niger as sponsors")]
    public void Who_joined_later_is_told_within_the_sentence_of_the_submission(string sentence)
    {
        ReadResult read = Account($"3. At the 25th meeting, on 19 November, {sentence}.");
        AssemblyText draft = Assert.Single(read.Record.Texts);
        Assert.Equal("GMB SubmittedBy, COL Sponsor, GMB Sponsor, TCD Additional, NER Additional", Events(draft));
        Assert.All(draft.Sponsorships, sponsorship => Assert.Equal(sponsorship.Role == SponsorRole.Additional ? null : new LocalDate(1993, 11, 19), sponsorship.Date));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Theory]
    [InlineData("On 12 November, Cuba, Fiji and Chad submitted a draft resolution (A/C.4/48/L.24), which was introduced by the representative of Fiji at the 25th meeting, on 15 November, and read as follows:")]
    [InlineData("On 12 November, Cuba, Fiji and Chad submitted a draft resolution entitled \"Lamps\" (A/C.4/48/L.24), which was introduced by Fiji at the 25th meeting, on 15 November.")]
    public void Who_introduces_a_draft_that_several_submitted_takes_nothing_from_them(string sentence)
    {
        ReadResult read = Account($"3. {sentence}\n\n4. At the same meeting, the Committee adopted draft resolution A/C.4/48/L.24 without a vote.");
        AssemblyText draft = Assert.Single(read.Record.Texts);
        Assert.Equal("CUB SubmittedBy, FJI SubmittedBy, TCD SubmittedBy, CUB Sponsor, FJI Sponsor, TCD Sponsor", Events(draft));
        Assert.All(draft.Sponsorships, sponsorship => Assert.Equal(new LocalDate(1993, 11, 12), sponsorship.Date));
        Assert.Equal((25, new LocalDate(1993, 11, 15)), (Assert.Single(read.Record.Votes).Meeting!.Value, read.Record.Votes[0].Date!.Value));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Theory]
    [InlineData("the sponsors submitted a revised draft resolution (A/C.4/48/L.24/Rev.1)", "CUB Sponsor, FJI Sponsor")]
    [InlineData("the sponsors submitted a revised draft resolution (A/C.4/48/L.24/Rev.1), which was introduced by the representative of Fiji", "FJI SubmittedBy, CUB Sponsor, FJI Sponsor")]
    [InlineData("the Committee had before it a revised draft resolution (A/C.4/48/L.24/Rev.1), submitted by the sponsors of draft resolution A/C.4/48/L.24 and Chad", "CUB Sponsor, FJI Sponsor, TCD Sponsor")]
    [InlineData("the representative of Fiji, on behalf of the sponsors and Chad, introduced a revised draft resolution (A/C.4/48/L.24/Rev.1)", "FJI SubmittedBy, CUB Sponsor, FJI Sponsor, TCD Sponsor")]
    public void The_sponsors_of_a_revision_are_those_of_the_draft_before_it(string sentence, string events)
    {
        ReadResult read = Account($"3. On 12 November, Cuba and Fiji submitted a draft resolution (A/C.4/48/L.24).\n\n4. On 19 November, {sentence}.");
        Assert.Equal(events, Events(read.Record.GetText(Parsed.Symbol("A/C.4/48/L.24/Rev.1"))));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Theory]
    [InlineData("Subsequently, the following countries joined in sponsoring the draft resolution: Chad, Mali and Togo")]
    [InlineData("The following States had joined as sponsors: Chad, Mali and Togo")]
    [InlineData("The Secretary announced that Chad and Mali had joined the sponsors of the draft resolution, and that Togo had also become a sponsor")]
    [InlineData("Following the announcement by the Secretary that Chad, Mali and Togo had joined the sponsors of the draft resolution, a statement was made")]
    [InlineData("The draft resolution was sponsored by Cuba and Fiji, and was subsequently sponsored also by Chad, Mali and Togo")]
    public void Names_of_those_that_joined_are_read_wherever_the_sentence_has_them(string sentence)
    {
        ReadResult read = Account($"3. On 12 November, Cuba and Fiji submitted a draft resolution (A/C.4/48/L.24). {sentence}.");
        Assert.Equal(
            ["TCD", "MLI", "TGO"],
            Assert.Single(read.Record.Texts).Sponsorships.Where(sponsorship => sponsorship.Role == SponsorRole.Additional).Select(sponsorship => sponsorship.Sponsor.State.ToString()));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Theory]
    [InlineData("by a vote of 40 in favour to 60 against, with 20 abstentions")]
    [InlineData("by a vote of 60 against to 40 in favour, with 20 abstentions")]
    [InlineData("by 60 votes against, 40 in favour and 20 abstentions")]
    [InlineData("by 40 votes to 60, with 20 abstentions")]
    [InlineData("by 40 votes against 60, with 20 abstentions")]
    public void Totals_are_those_of_their_words_in_any_order(string totals) =>
        Assert.Equal(
            new PrintedTotals(40, 60, 20),
            Assert.Single(Account($"3. At the 25th meeting, on 19 November, the Committee rejected draft resolution A/C.4/48/L.24 {totals}.").Record.Votes).PrintedTotals);

    [Theory]
    [InlineData("the proposal of Kuwait not to take a decision on draft resolution A/C.4/48/L.24 was carried")]
    [InlineData("the Committee decided not to take action on draft resolution A/C.4/48/L.24")]
    [InlineData("the Committee decided to take no action on draft resolution A/C.4/48/L.24")]
    public void To_decide_nothing_is_a_motion_and_not_the_adoption_of_the_draft(string sentence)
    {
        Vote vote = Assert.Single(Account($"3. At the 25th meeting, on 19 November, {sentence} by 67 votes to 59, with 26 abstentions.").Record.Votes);
        Assert.Equal((MotionKind.NoAction, Outcome.Adopted, "A/C.4/48/L.24"), (vote.Subject.Motion, vote.Outcome, vote.Symbol!.ToString()));
    }

    [Fact]
    public void A_motion_is_on_the_draft_that_it_names()
    {
        ReadResult read = Account(
            "A. Draft resolution A/C.4/48/L.24\n\n3. At the 25th meeting, on 19 November, the Committee adopted draft resolution A/C.4/48/L.24 without a vote.\n\n"
            + "4. At the same meeting, the representative of Cuba moved that no action be taken on draft resolution A/C.4/48/L.25. The motion was adopted by 3 votes to 1, with 1 abstention.");
        Assert.Equal(["A/C.4/48/L.24 whole", "A/C.4/48/L.25 motion no action"], read.Record.Votes.Select(vote => $"{vote.Symbol} {vote.Subject}"));
    }

    [Fact]
    public void Who_proposes_an_oral_amendment_sponsors_no_draft()
    {
        ReadResult read = Account("3. At the 25th meeting, on 19 November, the representative of Cuba proposed an oral amendment to draft resolution A/C.4/48/L.24. The amendment was rejected by 40 votes to 30, with 9 abstentions.");
        Assert.Empty(Assert.Single(read.Record.Texts).Sponsorships);
        Assert.Equal((SubjectKind.Amendment, Outcome.Rejected), (Assert.Single(read.Record.Votes).Subject.Kind, read.Record.Votes[0].Outcome));
        Assert.Contains(read.Issues, issue => issue.Text.Contains("proposed an oral amendment", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("submitted by the Vice-Chair of the Committee, Mr. Example Person (Bangladesh), on the basis of informal consultations", "Vice-Chair of the Committee, Mr. Example Person (Bangladesh)")]
    [InlineData("submitted by the Chairman, read as follows:", "Chairman")]
    public void An_officer_hands_a_draft_in_under_its_own_name(string submitted, string officer)
    {
        ReadResult read = Account($"3. At the 25th meeting, on 19 November, the Committee had before it a draft resolution (A/C.4/48/L.24), {submitted}");
        Assert.Equal(officer, Assert.Single(Assert.Single(read.Record.Texts).Sponsorships).Sponsor.Name);
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Amendments_called_proposed_were_not_proposed_by_the_one_that_speaks_of_them()
    {
        ReadResult read = Account("3. At the 25th meeting, on 19 November, the Chair drew the attention of the Committee to the proposed amendments to draft resolution A/C.4/48/L.24, contained in documents A/C.4/48/L.30 and A/C.4/48/L.31.");
        Assert.All(read.Record.Texts, text => Assert.Empty(text.Sponsorships));
        Assert.Contains(read.Issues, issue => issue.Text.Contains("the proposed amendments", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lamps\nBolivia (Plurinational State of), Bosnia and Herzegovina, Congo, Democratic\nRepublic of the Congo, Micronesia (Federated\nStates of) and the State of Palestine: draft resolution")]
    [InlineData("Lamps\n\nBolivia (Plurinational State of), Bosnia and Herzegovina, Congo, Democratic\n\nRepublic of the Congo, Micronesia (Federated\n\nStates of) and the State of Palestine: draft resolution")]
    public void Sponsors_of_a_draft_are_one_list_wherever_its_lines_end(string front)
    {
        ReadResult read = OfficialDocumentReader.Read(
            $"United Nations A/C.2/72/L.30\nGeneral Assembly\nDistr.: Limited\n7 November 2017\nSeventy-second session\nSecond Committee\nAgenda item 20 (h)\n{front}\nHarmony with lamps\nThe General Assembly,\n"
            + "Recalling its resolution 70/1 of 25 September 2015,\n1. Takes note of the report of the lamps;\n2. Decides to remain seized of the matter.\n");
        AssemblyText draft = Assert.Single(read.Record.Texts);
        Assert.Equal(["BOL", "BIH", "COG", "COD", "FSM", "PSE"], draft.Sponsorships.Select(sponsorship => sponsorship.Sponsor.State.ToString()));
        Assert.Equal(("Harmony with lamps", "Lamps"), (draft.Title, Assert.Single(draft.AgendaItems).Title));
        Assert.Empty(read.Issues);
    }

    [Fact]
    public void Notes_stand_over_notes_and_not_in_the_text()
    {
        ReadResult read = OfficialDocumentReader.Read(
            "A/C.4/48/L.24\n\nForty-eighth session\nFourth Committee\nAgenda item 85\n\nFiji: draft resolution\n\nLamps\n\nThe General Assembly,\n\nRecalling the lamps, 1/\n\n1. Lights a lamp;\n\n2. Decides to keep it lit.\n\nNotes\n\n1/ See A/43/777.\n");
        ResolutionText wording = Assert.Single(read.Record.Texts).Wording!;
        Assert.Equal("Decides to keep it lit.", wording.Operative[^1].Text);
        Assert.Equal("See A/43/777.", Assert.Single(wording.Footnotes).Text);
    }

    [Theory]
    [InlineData("A/RES/44/116\n12 January 1990\n\nForty-fourth session\nAgenda item 63\n\nRESOLUTION ADOPTED BY THE GENERAL ASSEMBLY\n\n[on the report of the First Committee (A/44/788)]\n\n44/116. General and complete darkness", "A/RES/44/116 A", "A/RES/44/116 B")]
    [InlineData("3472 (XXX). General and complete darkness", "A/RES/3472 A (XXX)", "A/RES/3472 B (XXX)")]
    public void Lettered_texts_under_one_number_are_resolutions_of_their_own(string front, string first, string second)
    {
        ReadResult read = OfficialDocumentReader.Read(
            $"{front}\n\nA\n\nLamps and their prevention\n\nThe General Assembly,\n\nBearing in mind that lamps are lit,\n\n1. Requests all States to refrain from darkness;\n\n2. Decides to remain seized of the matter.\n\n"
            + "2437th plenary meeting\n11 December 1975\n\nB\n\nThe General Assembly,\n\nRecalling the naval lamps,\n\n1. Notes the report.\n\n2438th plenary meeting\n12 December 1975\n");
        Assert.Equal(
            [$"{Parsed.Symbol(first)} Lamps and their prevention 1975-12-11 1 2", $"{Parsed.Symbol(second)} General and complete darkness 1975-12-12 1 1"],
            read.Record.Texts.Select(text => $"{text.Symbol} {text.Title} {text.Date!.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {text.Wording!.Preamble.Count} {text.Wording.Operative.Count}"));
        Assert.All(read.Record.Texts, text => Assert.Equal(TextKind.Resolution, text.Kind));
        Assert.Empty(read.Issues);
    }

    [Fact]
    public void The_day_of_adoption_may_stand_on_a_line_of_its_own()
    {
        ReadResult read = OfficialDocumentReader.Read(
            "A/RES/76/300\n1 August 2022\nSeventy-sixth session\nAgenda item 74 (b)\nLamps\n\nResolution adopted by the General Assembly\non 28 July 2022\n\n[without reference to a Main Committee (A/76/L.75)]\n\n76/300. The right to lamps\n\nThe General Assembly,\n\nGuided by lamps,\n\n1. Lights a lamp.\n");
        AssemblyText resolution = Assert.Single(read.Record.Texts);
        Assert.Equal((new LocalDate(2022, 7, 28), "Lamps", "The right to lamps"), (resolution.Date!.Value, Assert.Single(resolution.AgendaItems).Title, resolution.Title));
    }

    [Fact]
    public void What_the_Assembly_would_be_told_of_a_draft_is_a_decision_of_its_own()
    {
        ReadResult read = Account(
            "3. At the 25th meeting, on 19 November, the Committee decided, by a recorded vote of 2 to 1, with 1 abstention, to inform the General Assembly that, should it adopt draft resolution A/C.3/48/L.24, additional resources would be required. The voting was as follows:\n\n"
            + "In favour:\nChad, Mali.\n\nAgainst:\nFiji.\n\nAbstaining:\nPeru.");
        Vote vote = Assert.Single(read.Record.Votes);
        Assert.Equal((null, VoteMethod.Recorded, Outcome.Adopted, new PrintedTotals(2, 1, 1), 4), (vote.Symbol, vote.Method, vote.Outcome, vote.PrintedTotals, vote.Roll.Count));
        Assert.Equal("A/C.3/48/L.24", Assert.Single(vote.Links, link => link.Kind == LinkKind.Related).Symbol.ToString());
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void A_title_over_lettered_texts_is_that_of_each_without_one()
    {
        ReadResult read = Account(
            "3. At the 25th meeting, on 19 November, the Committee adopted draft resolution A/C.4/48/L.24 without a vote (see para. 5, draft resolution A).\n\n4. At the same meeting, the Committee adopted draft resolution A/C.4/48/L.25 without a vote (see para. 5, draft resolution B).\n\n"
            + "III. Recommendations of the Fourth Committee\n\n5. The Fourth Committee recommends to the General Assembly the adoption of the following draft resolutions:\n\nReport on lamps\n\nA\n\nThe General Assembly,\n\nAware of the night,\n\n1. Lights a lamp.\n\n"
            + "B\n\nOil for lamps\n\nThe General Assembly,\n\nAware of the oil,\n\n1. Buys oil.");
        Assert.Equal(["Report on lamps", "Oil for lamps"], read.Record.Texts.Select(text => text.Title));
        Assert.All(read.Record.Texts, text => Assert.Equal((1, 1), (text.Wording!.Preamble.Count, text.Wording.Operative.Count)));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Who_was_absent_and_who_took_no_part_is_listed_apart_from_the_votes()
    {
        ReadResult read = Account(
            "3. At the 25th meeting, on 19 November, the Committee adopted draft resolution A/C.4/48/L.24 by a roll-call vote of 1 to 1, with 1 abstention. The voting was as follows:\n\n"
            + "In favour: Chad. Against: Fiji. Abstaining: Mali. Absent: Benin, Burundi. Not participating: China. Present but not voting: Peru.");
        Assert.Equal(
            ["BDI NonVoting", "BEN NonVoting", "CHN NonVoting", "FJI Against", "MLI Abstaining", "PER NonVoting", "TCD InFavour"],
            Assert.Single(read.Record.Votes).Roll.Select(cast => $"{cast.State} {cast.Choice}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    [Fact]
    public void Lists_of_voters_under_an_announcement_are_those_of_no_vote_before_it()
    {
        ReadResult read = Account(
            "3. At the 25th meeting, on 19 November, the Committee adopted draft resolution A/C.4/48/L.24 by a recorded vote of 1 to none, with no abstentions. The voting was as follows:\n\nIn favour:\nChad.\n\n"
            + "4. At the same meeting, the Committee voted on draft resolution A/C.4/48/L.25 as follows:\n\nIn favour:\nMali.");
        Assert.Equal("Chad", Assert.Single(Assert.Single(read.Record.Votes).Roll).Name);
        Assert.Contains(read.Issues, issue => issue is { Code: "voters-without-vote", Severity: IssueSeverity.Error });
    }

    [Theory]
    [InlineData("[without reference to a Main Committee (A/76/L.75 and A/76/L.75/Add.1)]", "Draft A/76/L.75, Addendum A/76/L.75/Add.1", false)]
    [InlineData("[without reference to a Main Committee (A/76/L.75, as orally revised, and A/76/L.75/Add.1)]", "Draft A/76/L.75, Addendum A/76/L.75/Add.1", true)]
    [InlineData("[without reference to a Main Committee (A/76/L.75, as amended in A/76/L.80)]", "Draft A/76/L.75, Related A/76/L.80", false)]
    [InlineData("[on the report of the Fourth Committee (A/76/416, para. 12)]", "Report A/76/416", false)]
    public void A_resolution_names_every_document_that_it_came_from(string origin, string links, bool revised)
    {
        AssemblyText text = Assert.Single(OfficialDocumentReader.Read(
            $"A/RES/76/300\n\nGeneral Assembly\n\n1 August 2022\n\nSeventy-sixth session\nAgenda item 74\n\nResolution adopted by the General Assembly on 28 July 2022\n\n{origin}\n\n76/300. Lamps\n\nThe General Assembly,\n\n1. Lights lamps.\n").Record.Texts);
        Assert.Equal(links, string.Join(", ", text.Links.Select(link => $"{link.Kind} {link.Symbol}")));
        Assert.Equal((revised, "Lamps"), (text.OrallyRevised, text.Title));
    }

    [Fact]
    public void The_shorter_name_of_a_committee_may_stand_on_a_line_of_its_own()
    {
        ReadResult read = OfficialDocumentReader.Read(
            "A/78/424\n\nGeneral Assembly\n\n10 November 2023\n\nSeventy-eighth session\nAgenda item 49\n\nLamps\n\nReport of the Special Political and Decolonization Committee\n(Fourth Committee)\n\nI. Introduction\n\n1. The item was included.\n\nII. Consideration of proposals\n\n"
            + "2. At the 25th meeting, on 9 November, the Committee adopted draft resolution A/C.4/78/L.15 without a vote.\n");
        Assert.Equal(Body.Fourth, Assert.Single(read.Record.Votes).Body);
        Assert.DoesNotContain(read.Issues, issue => issue.Severity != IssueSeverity.Info);
    }

    private static ReadResult Account(string paragraph) => OfficialDocumentReader.Read(
        $"A/48/647\n\nGeneral Assembly\n\n3 December 1993\n\nForty-eighth session\nAgenda item 85\n\nLamps\n\nReport of the Fourth Committee\n\nI. Introduction\n\n1. The item was included.\n\nII. Consideration of proposals\n\n2. There were proposals.\n\n{paragraph}\n");

    private static string Events(AssemblyText text) => string.Join(", ", text.Sponsorships.Select(sponsorship => $"{sponsorship.Sponsor.State} {sponsorship.Role}"));
}
