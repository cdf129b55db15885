namespace UNVoting.Membership.Register;

/// <summary>The Members counted among the Latin American and Caribbean States.</summary>
/// <remarks>The columns are those that <see cref="RegisterReader"/> describes.</remarks>
internal static class LatinAmericanAndCaribbeanStates
{
    /// <summary>The Members of today.</summary>
    public const string Members = """
        ARG | AR | 032 | 160 | | 1945-10-24.. | Argentina
        ATG | AG | 028 | 58 | | 1981-11-11.. | Antigua and Barbuda
        BHS | BS | 044 | 31 | | 1973-09-18.. | Bahamas
        BLZ | BZ | 084 | 80 | | 1981-09-25.. | Belize
        BOL | BO | 068 | 145 | | 1945-11-14.. | Bolivia; Bolivia (Plurinational State of) @2009-04-09
        BRA | BR | 076 | 140 | | 1945-10-24.. | Brazil
        BRB | BB | 052 | 53 | | 1966-12-09.. | Barbados
        CHL | CL | 152 | 155 | | 1945-10-24.. | Chile
        COL | CO | 170 | 100 | | 1945-11-05.. | Colombia
        CRI | CR | 188 | 94 | | 1945-11-02.. | Costa Rica
        CUB | CU | 192 | 40 | | 1945-10-24.. | Cuba
        DMA | DM | 212 | 54 | | 1978-12-18.. | Dominica
        DOM | DO | 214 | 42 | | 1945-10-24.. | Dominican Republic
        ECU | EC | 218 | 130 | | 1945-12-21.. | Ecuador
        GRD | GD | 308 | 55 | | 1974-09-17.. | Grenada
        GTM | GT | 320 | 90 | | 1945-11-21.. | Guatemala
        GUY | GY | 328 | 110 | | 1966-09-20.. | Guyana
        HND | HN | 340 | 91 | | 1945-12-17.. | Honduras
        HTI | HT | 332 | 41 | | 1945-10-24.. | Haiti
        JAM | JM | 388 | 51 | | 1962-09-18.. | Jamaica
        KNA | KN | 659 | 60 | | 1983-09-23.. | Saint Christopher and Nevis; Saint Kitts and Nevis @1986-12-29
        LCA | LC | 662 | 56 | | 1979-09-18.. | Saint Lucia
        MEX | MX | 484 | 70 | | 1945-11-07.. | Mexico
        NIC | NI | 558 | 93 | | 1945-10-24.. | Nicaragua
        PAN | PA | 591 | 95 | | 1945-11-13.. | Panama
        PER | PE | 604 | 135 | | 1945-10-31.. | Peru
        PRY | PY | 600 | 150 | | 1945-10-24.. | Paraguay
        SLV | SV | 222 | 92 | | 1945-10-24.. | El Salvador
        SUR | SR | 740 | 115 | | 1975-12-04.. | Surinam; Suriname @1978-01-24
        TTO | TT | 780 | 52 | | 1962-09-18.. | Trinidad and Tobago
        URY | UY | 858 | 165 | | 1945-12-18.. | Uruguay
        VCT | VC | 670 | 57 | | 1980-09-16.. | Saint Vincent and the Grenadines
        VEN | VE | 862 | 101 | | 1945-11-15.. | Venezuela; Venezuela (Bolivarian Republic of) @2004-11-17
        """;
}
