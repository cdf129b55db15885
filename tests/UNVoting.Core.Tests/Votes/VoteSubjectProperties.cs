using System.Globalization;
using UNVoting.Testing;
using UNVoting.Tests.Generators;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VoteSubjectProperties
{
    [Property(Arbitrary = [typeof(Model)], MaxTest = 500)]
    public void Parsing_and_printing_are_inverse(VoteSubject subject) =>
        Assert.Equal(subject, VoteSubject.Parse(subject.ToString(), CultureInfo.InvariantCulture));

    [Property(Arbitrary = [typeof(Model)])]
    public void Every_culture_prints_and_reads_alike(VoteSubject subject)
    {
        string text = subject.ToString();
        Cultures.Each(() =>
        {
            Assert.Equal(text, subject.ToString());
            Assert.Equal(subject, VoteSubject.Parse(text, null));
        });
    }

    [Property(Arbitrary = [typeof(Model)], MaxTest = 500)]
    public void Only_equal_subjects_have_no_order(VoteSubject left, VoteSubject right)
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_reading_throw(string? text)
    {
        Assert.Equal(VoteSubject.TryParse(text, null, out VoteSubject? subject), subject is not null);
        Assert.Equal(subject is not null, VoteSubject.TryParse(text, out VoteSubject? plainly));
        Assert.Equal(subject, plainly);
    }
}
