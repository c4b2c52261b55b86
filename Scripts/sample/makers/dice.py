"""Chance that comes out the same on every machine and in every version of Python."""
import hashlib

MASK = (1 << 64) - 1


class Dice:
    """SplitMix64, seeded by a word; only our own shuffling stands on it."""

    def __init__(self, word):
        self.state = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "big")

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        """A whole number from 0 to bound - 1."""
        return self.next() % bound

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(1000) < percent * 10

    def pick(self, things):
        return things[self.below(len(things))]

    def weighted(self, things, weights):
        """One thing; weights are whole numbers."""
        at = self.below(sum(weights))
        for thing, weight in zip(things, weights):
            at -= weight
            if at < 0:
                return thing
        raise AssertionError("weights add up to nothing")

    def shuffled(self, things):
        deck = list(things)
        for i in range(len(deck) - 1, 0, -1):
            j = self.below(i + 1)
            deck[i], deck[j] = deck[j], deck[i]
        return deck


class Deck:
    """Deals things in fixed shares, mixed: shares are met as exactly as whole numbers allow."""

    def __init__(self, dice, shares):
        self.dice, self.shares, self.cards = dice, shares, []

    def deal(self):
        if not self.cards:
            self.cards = self.dice.shuffled([thing for thing, count in self.shares for _ in range(count)])
        return self.cards.pop()
