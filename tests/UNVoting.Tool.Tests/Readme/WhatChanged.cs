using UNVoting.Documents;
using UNVoting.Import;
using UNVoting.Pictures;
using UNVoting.Queries.Texts;
using UNVoting.Votes;

namespace UNVoting.Tool.Tests.Readme;

/// <summary>The README's answer to "what changed in the text".</summary>
internal static class WhatChanged
{
    public static void Run(TextWriter Console)
    {
        VotingRecord drafts = RecordReader.ReadFiles(["draft.txt", "revised.txt"]).Record;
        TextComparison comparison = TextComparison.Of(
            drafts.GetText(DocumentSymbol.Parse("A/C.1/78/L.91")), drafts.GetText(DocumentSymbol.Parse("A/C.1/78/L.91/Rev.1")));
        foreach (ParagraphChange change in comparison.Changes.Where(change => change.IsChange))
        {
            Console.WriteLine($"{change.Kind} {string.Join(", ", change.To)}: {change.VerbBefore?.Verb ?? "–"} → {change.VerbAfter?.Verb ?? "–"}, {change.VerbShift}");
        }

        File.WriteAllText("comparison.html", ComparisonPicture.Of(comparison).ToPage());    // the words, struck out and underlined
    }
}
