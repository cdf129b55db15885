namespace UNVoting.Matrices;

// The planes in the order in which they lie in memory; each is within the next.
internal enum Plane
{
    Favour = 0,
    Decisive = 1,
    Cast = 2,
    Seated = 3,
}
