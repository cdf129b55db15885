namespace UNVoting.Import.Markup;

/// <summary>What stands in an element: another element, or text.</summary>
internal readonly record struct MarkupNode(MarkupElement? Element, string Text);
