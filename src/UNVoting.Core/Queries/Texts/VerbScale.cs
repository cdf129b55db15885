namespace UNVoting.Queries.Texts;

/// <summary>What an opening verb does. Only verbs of one scale can be stronger or weaker than one another.</summary>
public enum VerbScale
{
    /// <summary>Takes up a document or a fact: from taking note to adopting. The default.</summary>
    Notice,

    /// <summary>Asks somebody to act: from inviting to demanding.</summary>
    Request,

    /// <summary>Disapproves: from concern to censure.</summary>
    Concern,
}
