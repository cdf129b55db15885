using UNVoting.Documents;
using UNVoting.Votes;

namespace UNVoting.Tests.Votes;

public class VoteSubjectTests
{
    [Theory]
    [InlineData("whole", SubjectKind.Whole)]
    [InlineData("PP3", SubjectKind.Paragraphs)]
    [InlineData("OP4 (b)", SubjectKind.Paragraphs)]
    [InlineData("OP1 and OP7", SubjectKind.Paragraphs)]
    [InlineData("paragraph", SubjectKind.Paragraphs)]
    [InlineData("section II", SubjectKind.Part)]
    [InlineData("part \"chapter II\"", SubjectKind.Part)]
    [InlineData("amendment A/C.3/78/L.61", SubjectKind.Amendment)]
    [InlineData("amendment", SubjectKind.Amendment)]
    [InlineData("motion", SubjectKind.Motion)]
    [InlineData("motion no action", SubjectKind.Motion)]
    public void A_subject_prints_as_delegates_write_it(string text, SubjectKind kind)
    {
        VoteSubject subject = VoteSubject.Parse(text, null);
        Assert.Equal(kind, subject.Kind);
        Assert.Equal(text, subject.ToString());
    }

    [Fact]
    public void Paragraphs_stand_in_the_order_of_the_text_each_once() =>
        Assert.Equal("PP3 and OP1 and OP7", VoteSubject.OfParagraphs([Label("OP7"), Label("OP1"), Label("PP3"), Label("OP7")]).ToString());

    [Theory]
    [InlineData("whole")]
    [InlineData("OP4")]
    [InlineData("motion")]
    [InlineData("chapter II")]
    [InlineData("part \"x\"")]
    public void A_part_is_never_taken_for_something_else_whatever_its_name(string name)
    {
        VoteSubject part = VoteSubject.OfPart(name);
        Assert.Equal(SubjectKind.Part, VoteSubject.Parse(part.ToString(), null).Kind);
        Assert.Equal(name, VoteSubject.Parse(part.ToString(), null).PartName);
    }

    [Fact]
    public void Votes_on_one_text_are_taken_in_order_motions_amendments_paragraphs_the_whole() =>
        Assert.Equal(
            ["motion", "amendment A/C.3/78/L.61", "PP3", "OP4", "section II", "whole"],
            new[] { "whole", "section II", "OP4", "PP3", "amendment A/C.3/78/L.61", "motion" }.Select(text => VoteSubject.Parse(text, null)).Order().Select(subject => subject.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("everything")]
    [InlineData("amendment of L.61")]
    [InlineData("OP1 and everything")]
    [InlineData("part \" \"")]
    [InlineData("motion to dance")]
    public void What_names_no_subject_is_refused_with_what_was_expected(string text) =>
        Assert.Contains("expected whole, PP3", Assert.Throws<FormatException>(() => VoteSubject.Parse(text, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Misuse_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => VoteSubject.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => VoteSubject.OfParagraphs(null!));
        Assert.Throws<ArgumentException>(() => VoteSubject.OfPart(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteSubject.OfMotion((MotionKind)99));
    }

    private static ParagraphLabel Label(string text) => ParagraphLabel.Parse(text, null);
}
