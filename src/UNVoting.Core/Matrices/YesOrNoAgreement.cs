namespace UNVoting.Matrices;

// The share of identical votes among those in which both voted yes or no.
internal sealed class YesOrNoAgreement(string code, string name) : AgreementMeasure(code, name, lowest: 0)
{
    internal override bool NeedsTable => true;

    public override Score? ScoreOf(PairTable table) => Score.OfShare(Identical(table), Identical(table) + table.Opposite);

    public override double? ValueOf(PairTable table)
    {
        int of = Identical(table) + table.Opposite;
        return of == 0 ? null : (double)Identical(table) / of;
    }

    private static int Identical(PairTable table) => table.FavourFavour + table.AgainstAgainst;
}
