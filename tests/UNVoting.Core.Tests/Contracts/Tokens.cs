namespace UNVoting.Tests.Contracts;

/// <summary>Words as the Assembly writes them, for every type that reads one; each type finds its own among them.</summary>
internal static class Tokens
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "CHE", "che", "SUN", "EAZ", "CHEX", "CH",
        "A/RES/73/27", "a/res/73/27", "A/RES/43/78 H", "A/RES/3379 (XXX)", "A/RES/ES-11/1", "A/RES/S-10/2", "A/C.1/78/L.60/Rev.1",
        "A/C.1/78/L.9", "A/C.1/78/L.60", "A/C.1/75/L.8/Rev.10", "A/73/505", "A/78/251/Corr.1", "A/ES-10/L.28/Add.1", "A/48/PV.80",
        "A/C.1/78/PV.29", "A/AC.292/2023/INF/5", "A/C.1/73/CRP.2", "S/RES/1373 (2001)", "E/CN.4/2006/L.10/Rev.1", "A/C.1/75/L.8*",
        "resolution 73/27", "A/DEC/78/541", "A/INF/73/3", "A/C.3/78/SR.50",
        "1", "9", "73", "73rd", "XXX", "S-32", "ES-10", "ES-11", "10emsp", "28sp", "Seventy-third session", "Tenth emergency special session",
        "plenary", "C.1", "C.2", "C.6", "SPC", "First Committee", "Special Political and Decolonization Committee (Fourth Committee)",
        "94", "19 (b)", "PP3", "OP4", "OP4 (b)", "OP4 (b) (ii)", "OP1.7", "OP4 bis", "Annex OP3", "Annex I OP3", "pp 3", "op4(b)",
        "the text as a whole", "whole", "section II", "amendment A/C.1/78/L.60", "division", "in favour", "against", "abstaining", "simple", "109-45-16",
        "2018-12-05", "EU", "NAM", "0", "-1", "99999999999999999999", "A/", "/", "A/RES/", "A/RES/0/0", "OP", "PP0", "ES-", "S-", "C.", "C.7",
        "\u0661\u0662", "\uD800", "İ", "ı", "A/RES/73/27\0", "A∕RES∕73∕27",
    ];
}
