using UNVoting.Votes;

namespace UNVoting.Queries.Swing;

/// <summary>Sums over all smallest sets of changes that turn an outcome, without listing them.</summary>
/// <remarks>
/// <para>The smallest number times the strongest weight exceeds the need by less than that weight, so a set is smallest where the weights that its changes fall short of the
/// strongest add up to no more than that excess, 2 at the most. States are gone through once forwards and once backwards with the number of changes so far, what they fall
/// short, and whether anybody is in favour (of which a two-thirds majority takes note where nobody was).</para>
/// <para>Numbers are logarithms: products of a hundred odds leave the range of a double.</para>
/// </remarks>
internal sealed class SmallestSets
{
    private readonly VoteMargin _margin;
    private readonly int _size;
    private readonly int _strongest;
    private readonly int _excess;
    private readonly List<List<(int Short, bool Favours, double LogOdds)>> _states = [];

    public SmallestSets(VoteMargin margin, int size)
    {
        (_margin, _size, _strongest) = (margin, size, margin.Strongest);
        _excess = (size * _strongest) - margin.Need;
    }

    private int Slots => (_size + 1) * (_excess + 1) * 2;

    /// <summary>The places to which a State could go in some smallest set, as far as weights say.</summary>
    public IEnumerable<Choice> ChangesFrom(Choice from) =>
        _margin.Changes.Where(change => change.From == from && _strongest - _margin.WeightOf(from, change.To) <= _excess).Select(change => change.To);

    /// <summary>Begins the changes of the next State.</summary>
    public void Begin() => _states.Add([]);

    /// <summary>One change open to the State, with the logarithm of its odds against staying.</summary>
    public void Add(Choice from, Choice to, double logOdds) =>
        _states[^1].Add((_strongest - _margin.WeightOf(from, to), to == Choice.InFavour, logOdds));

    /// <summary>The probability of each change, in the order of adding.</summary>
    public IEnumerable<double> Probabilities()
    {
        double[][] after = Backwards();
        double[] before = Nothing();
        before[SlotOf(0, 0, _margin.Tally.InFavour > 0 || _margin.IsCarried)] = 0;
        double all = after[0][SlotOf(0, 0, _margin.Tally.InFavour > 0 || _margin.IsCarried)];
        for (int state = 0; state < _states.Count; state++)
        {
            foreach ((int falls, bool favours, double logOdds) in _states[state])
            {
                double sum = double.NegativeInfinity;
                foreach ((int from, int to) in Steps(falls, favours))
                {
                    sum = Add(sum, before[from] + logOdds + after[state + 1][to]);
                }

                yield return double.IsNegativeInfinity(sum) ? 0 : Math.Min(1, Math.Exp(sum - all));
            }

            double[] next = (double[])before.Clone();
            foreach ((int falls, bool favours, double logOdds) in _states[state])
            {
                foreach ((int from, int to) in Steps(falls, favours))
                {
                    next[to] = Add(next[to], before[from] + logOdds);
                }
            }

            before = next;
        }
    }

    private double[][] Backwards()
    {
        var after = new double[_states.Count + 1][];
        after[^1] = Nothing();
        for (int falls = 0; falls <= _excess; falls++)
        {
            after[^1][SlotOf(_size, falls, favours: true)] = 0;
        }

        for (int state = _states.Count - 1; state >= 0; state--)
        {
            double[] here = after[state] = (double[])after[state + 1].Clone();
            foreach ((int falls, bool favours, double logOdds) in _states[state])
            {
                foreach ((int from, int to) in Steps(falls, favours))
                {
                    here[from] = Add(here[from], logOdds + after[state + 1][to]);
                }
            }
        }

        return after;
    }

    private IEnumerable<(int From, int To)> Steps(int falls, bool favours)
    {
        for (int number = 0; number < _size; number++)
        {
            for (int fallen = 0; fallen + falls <= _excess; fallen++)
            {
                yield return (SlotOf(number, fallen, false), SlotOf(number + 1, fallen + falls, favours));
                yield return (SlotOf(number, fallen, true), SlotOf(number + 1, fallen + falls, true));
            }
        }
    }

    private int SlotOf(int number, int fallen, bool favours) => (((number * (_excess + 1)) + fallen) * 2) + (favours ? 1 : 0);

    private double[] Nothing()
    {
        var slots = new double[Slots];
        Array.Fill(slots, double.NegativeInfinity);
        return slots;
    }

    // log(eᵃ + eᵇ)
    private static double Add(double a, double b)
    {
        (double more, double less) = a > b ? (a, b) : (b, a);
        return double.IsNegativeInfinity(less) ? more : more + Math.Log(1 + Math.Exp(less - more));
    }
}
