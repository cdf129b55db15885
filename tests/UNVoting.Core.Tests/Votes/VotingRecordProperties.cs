using NodaTime;
using UNVoting.Documents;
using UNVoting.Json;
using UNVoting.Membership;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VotingRecordProperties
{
    [Property(Arbitrary = [typeof(Model)])]
    public void Union_is_commutative(VotingRecord left, VotingRecord right)
    {
        Assert.Equal(left.Union(right), right.Union(left));
        Assert.Equal(left.Union(right).GetHashCode(), right.Union(left).GetHashCode());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Union_is_associative(VotingRecord one, VotingRecord two, VotingRecord three) =>
        Assert.Equal(one.Union(two).Union(three), one.Union(two.Union(three)));

    [Property(Arbitrary = [typeof(Model)])]
    public void Union_is_idempotent_and_nothing_adds_nothing(VotingRecord record)
    {
        Assert.Equal(record, record.Union(record));
        Assert.Equal(record, record.Union(VotingRecord.Empty));
        Assert.Equal(record, VotingRecord.Of(record.Votes, record.Texts));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Nothing_that_either_holds_is_lost_in_the_union(VotingRecord left, VotingRecord right)
    {
        VotingRecord union = left.Union(right);
        Assert.Equal(Accounts(left).Concat(Accounts(right)).ToHashSet(), [.. Accounts(union)]);
        Assert.Equal(TextAccounts(left).Concat(TextAccounts(right)).ToHashSet(), [.. TextAccounts(union)]);
        Assert.Equal(left.Sources().Concat(right.Sources()).Distinct().Order(), union.Sources());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void The_order_in_which_votes_and_texts_come_does_not_matter(VotingRecord record, int seed)
    {
        Vote[] votes = [.. Accounts(record)];
        AssemblyText[] texts = [.. TextAccounts(record)];
        new Random(seed).Shuffle(votes);
        new Random(seed).Shuffle(texts);
        Assert.Equal(record, VotingRecord.Of(votes, texts));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Votes_and_texts_stand_in_order_and_the_preferred_source_speaks(VotingRecord record)
    {
        Assert.Equal(record.Votes.Order(), record.Votes);
        Assert.Equal(record.Texts.Order(), record.Texts);
        Assert.All(record.Votes, vote => Assert.All(vote.OtherReadings, other => Assert.True(vote.Source.CompareTo(other.Source) <= 0)));
        Assert.Equal(record.Texts.Count, record.Texts.Select(text => text.Symbol).Distinct().Count());
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Records_built_apart_are_equal_and_hash_alike(VotingRecord record)
    {
        VotingRecord apart = VotingRecordJson.Read(VotingRecordJson.ToJson(record));
        Assert.True(record.Equals(apart) && record == apart && !(record != apart) && record.Equals((object)apart));
        Assert.Equal(record.GetHashCode(), apart.GetHashCode());
        Assert.Equal(record.Votes.Select(vote => vote.GetHashCode()), apart.Votes.Select(vote => vote.GetHashCode()));
        Assert.Equal(record.Texts.Select(text => text.GetHashCode()), apart.Texts.Select(text => text.GetHashCode()));
        Assert.False(record.Equals(null) || record.Equals(new object()) || record == null);
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_vote_or_a_text_less_is_another_record(VotingRecord record)
    {
        Assert.All(record.Votes, vote => Assert.NotEqual(record, VotingRecord.Of(record.Votes.Where(other => other != vote), record.Texts)));
        Assert.All(record.Texts, text => Assert.NotEqual(record, VotingRecord.Of(record.Votes, record.Texts.Where(other => other != text))));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Filters_keep_what_they_name_share_it_and_are_idempotent(VotingRecord record, AssemblySession session, Body body, StateCode state)
    {
        var from = new LocalDate(2018, 10, 25);
        var to = new LocalDate(2018, 11, 10);
        Check(part => part.InSession(session), vote => vote.Session == session);
        Check(part => part.InBody(body), vote => vote.Body == body);
        Check(part => part.Between(from, to), vote => vote.Date >= from && vote.Date <= to);
        Check(part => part.OnAgendaItem("94"), vote => vote.AgendaItems.Any(item => item.Number == "94"));
        Check(part => part.OfState(state), vote => vote.Roll.Any(cast => cast.State == state));
        Check(part => part.Where(vote => vote.Outcome == Outcome.Adopted), vote => vote.Outcome == Outcome.Adopted);

        void Check(Func<VotingRecord, VotingRecord> filter, Func<Vote, bool> condition)
        {
            VotingRecord part = filter(record);
            Assert.Equal(record.Votes.Where(condition), part.Votes);
            Assert.All(part.Votes, vote => Assert.Contains(record.Votes, kept => ReferenceEquals(kept, vote)));
            Assert.All(part.Texts, text => Assert.Contains(record.Texts, kept => ReferenceEquals(kept, text)));
            Assert.All(part.Votes, vote => Assert.Equal(vote.Symbol is null ? null : record.FindText(vote.Symbol), vote.Symbol is null ? null : part.FindText(vote.Symbol)));
            Assert.Equal(part, filter(part));
            Assert.Equal(record, record.Union(part));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Filters_commute_on_votes(VotingRecord record, AssemblySession session, Body body) =>
        Assert.Equal(record.InSession(session).InBody(body).Votes, record.InBody(body).InSession(session).Votes);

    [Property(Arbitrary = [typeof(Model)])]
    public void Two_conditions_on_votes_are_one_in_either_order(VotingRecord record, Body body)
    {
        static bool Adopted(Vote vote) => vote.Outcome == Outcome.Adopted;
        bool Here(Vote vote) => vote.Body == body;
        VotingRecord both = record.Where(vote => Adopted(vote) && Here(vote));
        Assert.Equal(both, record.Where(Adopted).Where(Here));
        Assert.Equal(both, record.Where(Here).Where(Adopted));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Every_vote_and_every_text_is_found_by_its_symbol(VotingRecord record)
    {
        foreach (Vote vote in record.Votes.Where(vote => vote.Symbol is not null))
        {
            Assert.Equal(record.Votes.Where(other => other.Symbol == vote.Symbol), record.FindVotes(vote.Symbol!));
            Assert.Contains(vote, record.FindVotesThroughout(vote.Symbol!));
            Vote[] same = [.. record.FindVotes(vote.Symbol!).Where(other => other.Subject == vote.Subject)];
            if (same.Length == 1)
            {
                Assert.Same(vote, record.GetVote(vote.Symbol!, vote.Subject));
            }
            else
            {
                Assert.Throws<KeyNotFoundException>(() => record.GetVote(vote.Symbol!, vote.Subject));
            }
        }

        Assert.All(record.Texts, text => Assert.Same(text, record.GetText(text.Symbol)));
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void A_chain_is_the_same_from_each_of_its_symbols(VotingRecord record)
    {
        foreach (DocumentSymbol symbol in record.Votes.Select(vote => vote.Symbol).OfType<DocumentSymbol>().Concat(record.Texts.Select(text => text.Symbol)))
        {
            IReadOnlyList<DocumentSymbol> chain = record.ChainOf(symbol);
            Assert.Contains(symbol, chain);
            Assert.Equal(chain.Order(), chain);
            Assert.All(chain, other => Assert.Equal(chain, record.ChainOf(other)));
        }
    }

    [Property(Arbitrary = [typeof(Model)])]
    public void Without_wording_the_facts_stay_and_no_words_do(VotingRecord record)
    {
        VotingRecord facts = record.WithoutWording();
        Assert.Equal(record.Votes, facts.Votes);
        Assert.All(TextAccounts(facts), text => Assert.Null(text.Wording));
        Assert.Equal(TextAccounts(record).Select(text => text with { Wording = null }).ToHashSet(), [.. TextAccounts(facts)]);
        Assert.Equal(facts, facts.WithoutWording());
    }

    private static IEnumerable<Vote> Accounts(VotingRecord record) =>
        record.Votes.SelectMany(vote => vote.OtherReadings.Prepend(vote with { OtherReadings = [] }));

    private static IEnumerable<AssemblyText> TextAccounts(VotingRecord record) =>
        record.Texts.SelectMany(text => text.OtherReadings.Prepend(text with { OtherReadings = [] }));
}
