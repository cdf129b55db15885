namespace UNVoting.Votes;

/// <summary>Which of the two accounts of a vote is asked.</summary>
public enum Reading
{
    /// <summary>The votes as they were cast. The default; the only reading that decided anything.</summary>
    AsCast,

    /// <summary>The votes as delegations later advised that they had intended them, and as cast where they said nothing.</summary>
    AsAdvised,
}
