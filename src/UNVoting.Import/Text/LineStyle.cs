namespace UNVoting.Import.Text;

/// <summary>How a line is set apart at its start.</summary>
internal enum LineStyle
{
    /// <summary>Not at all.</summary>
    Running,

    /// <summary>By number signs, as Markdown sets a title apart.</summary>
    Heading,

    /// <summary>As a point of a list.</summary>
    Bullet,
}
