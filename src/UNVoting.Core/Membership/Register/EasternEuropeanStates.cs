namespace UNVoting.Membership.Register;

/// <summary>The Members counted among the Eastern European States, and the former Members that were.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes. Estonia joined the group in 2004; the day is not on record here.</remarks>
internal static class EasternEuropeanStates
{
    /// <summary>The Members of today.</summary>
    public const string Members = """
        ALB | AL | 008 | 339 | | 1955-12-14.. | Albania
        ARM | AM | 051 | 371 | | 1992-03-02.. | Armenia
        AZE | AZ | 031 | 373 | | 1992-03-02.. | Azerbaijan
        BGR | BG | 100 | 355 | | 1955-12-14.. | Bulgaria
        BIH | BA | 070 | 346 | | 1992-05-22.. | Bosnia and Herzegovina
        BLR | BY | 112 | 370 | | 1945-10-24.. | Byelorussian Soviet Socialist Republic; Belarus @1991-09-19
        CZE | CZ | 203 | 316 | | 1993-01-19.. | Czech Republic; Czechia @2016-05-17
        EST | EE | 233 | 366 | @~2004-01-01 | 1991-09-17.. | Estonia
        GEO | GE | 268 | 372 | | 1992-07-31.. | Georgia
        HRV | HR | 191 | 344 | | 1992-05-22.. | Croatia
        HUN | HU | 348 | 310 | | 1955-12-14.. | Hungary
        LTU | LT | 440 | 368 | | 1991-09-17.. | Lithuania
        LVA | LV | 428 | 367 | | 1991-09-17.. | Latvia
        MDA | MD | 498 | 359 | | 1992-03-02.. | Republic of Moldova
        MKD | MK | 807 | 343 | | 1993-04-08.. | the former Yugoslav Republic of Macedonia; North Macedonia @2019-02-14
        MNE | ME | 499 | 341 | | 2006-06-28.. | Montenegro
        POL | PL | 616 | 290 | | 1945-10-24.. | Poland
        ROU | RO | 642 | 360 | | 1955-12-14.. | Romania
        RUS | RU | 643 | 365 | | 1991-12-24.. | Russian Federation
        SRB | RS | 688 | 345 | | 2000-11-01.. | Yugoslavia; Serbia and Montenegro @2003-02-04; Serbia @2006-06-03
        SVK | SK | 703 | 317 | | 1993-01-19.. | Slovakia
        SVN | SI | 705 | 349 | | 1992-05-22.. | Slovenia
        UKR | UA | 804 | 369 | | 1945-10-24.. | Ukrainian Soviet Socialist Republic; Ukraine @1991-08-24
        """;

    /// <summary>The seats of States that have ceased to exist.</summary>
    public const string Former = """
        CSK | CS | 200 | 315 | | 1945-10-24..1992-12-31 | Czechoslovakia
        DDR | DD | 278 | 265 | | 1973-09-18..1990-10-02 | German Democratic Republic
        SUN | SU | 810 | 365 | | 1945-10-24..1991-12-23 | Union of Soviet Socialist Republics
        YUG | YU | 890 | 345 | | 1945-10-24..2000-10-31 | Yugoslavia
        """;
}
