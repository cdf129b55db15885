using NodaTime;

namespace UNVoting.Documents;

/// <summary>A text before the Assembly or adopted by it, under one symbol: its title, sponsors, wording and the documents it is tied to.</summary>
/// <remarks>Equal by value all the way down. A change by copy (<c>with</c>) checks what the constructor checks.</remarks>
public sealed record AssemblyText : IComparable<AssemblyText>
{
    /// <summary>A text under a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="title">Its title as printed; empty where the source gives none.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AssemblyText(DocumentSymbol symbol, TextKind kind, string title, Source source)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(source);
        (Symbol, Kind, Title, Source) = (symbol, kind, title, source);
        Session = symbol.Session ?? default;
        Body = symbol.Body ?? default;
    }

    /// <summary>The symbol: a draft's, or the resolution's or decision's.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>The language of the title and the wording; English unless stated. Other languages of the same text stand in <see cref="OtherReadings"/>.</summary>
    public OfficialLanguage Language { get; init; }

    /// <summary>What the text is in the Assembly's procedure.</summary>
    public TextKind Kind { get; init; }

    /// <summary>The title as printed; empty where the source gives none.</summary>
    /// <remarks>What a library's catalogue adds after a title, such as <c> : resolution / adopted by the General Assembly</c>, is no part of it.</remarks>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Title { get; init => field = NotNull.Of(value); }

    /// <summary>Where this reading of the text comes from.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public Source Source { get; init => field = NotNull.Of(value); }

    /// <summary>The session; taken from the symbol unless stated. The default where neither says.</summary>
    public AssemblySession Session { get; init; }

    /// <summary>The Main Committee or the plenary that the text is before; taken from the symbol unless stated.</summary>
    public Body Body { get; init; }

    /// <summary>The day of issue of a draft, or of adoption of a resolution or decision; in the ISO calendar, whatever the calendar it is set in.</summary>
    public LocalDate? Date { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The agenda items under which it is considered.</summary>
    public ValueList<AgendaItem> AgendaItems { get; init; }

    /// <summary>What happened in its sponsorship, in the order of the source.</summary>
    public ValueList<Sponsorship> Sponsorships { get; init; }

    /// <summary>The wording; <see langword="null"/> where only facts about the text are held.</summary>
    public ResolutionText? Wording { get; init; }

    /// <summary>Whether it was revised orally before action was taken.</summary>
    public bool OrallyRevised { get; init; }

    /// <summary>The documents it is tied to: draft, report, meeting, resolution.</summary>
    public ValueList<DocumentLink> Links { get; init; }

    /// <summary>Subject terms that the source gives, such as those of the UNBIS Thesaurus.</summary>
    public ValueList<string> Subjects { get; init; }

    /// <summary>What other sources say of the same text, in order of preference; each without other readings of its own.</summary>
    /// <exception cref="ArgumentException">A reading is of another symbol or holds readings itself.</exception>
    public ValueList<AssemblyText> OtherReadings
    {
        get;
        init => field = value.All(other => other.Symbol == Symbol && other.OtherReadings.IsEmpty)
            ? value
            : throw new ArgumentException($"Another reading of {Symbol} has its symbol and no readings of its own.", nameof(value));
    }

    /// <summary>Whether it is what the Assembly adopted, not a draft of it.</summary>
    internal bool IsAdopted => Kind is TextKind.Resolution or TextKind.Decision;

    /// <summary>What all sources say of the text: this account first, then the other readings.</summary>
    internal IEnumerable<AssemblyText> Accounts => OtherReadings.Prepend(this);

    /// <summary>The reading of the text that has its wording in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>This reading or the most preferred of the others; <see langword="null"/> where none has wording in that language.</returns>
    public AssemblyText? In(OfficialLanguage language) =>
        Accounts.FirstOrDefault(reading => reading.Language == language && reading.Wording is not null);

    /// <summary>The documents that stand in one relation to this text.</summary>
    /// <param name="link">What the other document is to this one.</param>
    /// <returns>The documents that stand in that relation, in the order of the source.</returns>
    public IEnumerable<DocumentSymbol> Linked(LinkKind link) => Links.Where(tie => tie.Kind == link).Select(tie => tie.Symbol);

    /// <summary>The order of texts in a record: by symbol and preference of source, then by all that the texts say.</summary>
    /// <param name="other">The text to compare with.</param>
    /// <returns>Negative where this text comes first; 0 for equal texts alone.</returns>
    public int CompareTo(AssemblyText? other) => TextOrder.Compare(this, other);

    /// <summary>The symbol and the title.</summary>
    /// <returns>For example <c>A/C.1/78/L.11 Developments in …</c>.</returns>
    public override string ToString() => Title.Length == 0 ? Symbol.ToString() : $"{Symbol} {Title}";
}
