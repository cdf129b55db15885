namespace UNVoting.Pictures;

/// <summary>How pictures look. Colours of positions can be told apart by those who confuse red and green, and on a light ground as on a dark one.</summary>
internal static class PictureStyle
{
    public const string OfFragment =
        ".unvoting{font:14px/1.5 system-ui,sans-serif;max-width:64em}"
        + ".unvoting h3{font-size:1.15em;margin:.4em 0}.unvoting p{margin:.3em 0}"
        + ".unvoting .note{font-size:.86em;color:color-mix(in srgb,currentColor 72%,transparent)}"
        + ".unvoting table{border-collapse:collapse;margin:.5em 0;font-size:inherit}"
        + ".unvoting th,.unvoting td{padding:.25em .6em;text-align:left;vertical-align:top;border:0;border-top:1px solid #8885;background:none;white-space:normal}"
        + ".unvoting thead th{border-top:0}.unvoting th{font-weight:600}"
        + ".unvoting .n{text-align:right;font-variant-numeric:tabular-nums}.unvoting .s{white-space:nowrap}"
        + ".unvoting .t{min-width:24em}.unvoting .bar{display:flex;height:1.1em;min-width:9em;border-radius:3px;overflow:hidden}.unvoting .bar i{display:block}"
        + ".unvoting .f{background:#2b7fc3;fill:#2b7fc3;stroke:#2b7fc3}.unvoting .a{background:#d9622b;fill:#d9622b;stroke:#d9622b}"
        + ".unvoting .b{background:#d8b02c;fill:#d8b02c;stroke:#d8b02c}.unvoting .v{background:#8888;fill:#8888;stroke:#8888}.unvoting .x{background:#8882;fill:#8882;stroke:#8882}"
        + ".unvoting .key i{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .35em 0 1em;vertical-align:-.05em}.unvoting .key i:first-child{margin-left:0}"
        + ".unvoting svg{display:block;max-width:100%;height:auto;margin:.5em 0}.unvoting svg text{fill:currentColor;stroke:none;font-family:inherit}"
        + ".unvoting del{background:#d9534f33;text-decoration:line-through}.unvoting ins{background:#2e9e5b33;text-decoration:underline}.unvoting .unchanged{color:color-mix(in srgb,currentColor 72%,transparent)}";

    public const string OfPage =
        ":root{color-scheme:light dark}body{margin:2em auto;max-width:64em;padding:0 1em;color:#222;background:#fff}"
        + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#161616}}";
}
