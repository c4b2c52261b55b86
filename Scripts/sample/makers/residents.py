"""Residents as a core system exports them: families at addresses, a few records that are hard to handle."""
from dataclasses import dataclass
from datetime import date, timedelta

from . import days, names, places

WANTED = 400
TODAY = days.NOW.date()
# How many of a hundred households are of each kind.
KINDS = [("couple", 30), ("single-old", 16), ("single", 10), ("parents", 30), ("three-generations", 14)]


@dataclass
class Resident:
    household: int
    family: tuple
    given: tuple
    birth: date
    sex: str
    relation: str
    district: str
    address: str
    building: str
    since: date
    phone: str
    number: int = 0
    birth_text: str = ""
    guarded_until: date | None = None

    @property
    def name(self):
        return f"{self.family[0]} {self.given[0]}"

    @property
    def kana(self):
        return f"{self.family[1]} {self.given[1]}"

    def age(self, on=TODAY):
        return on.year - self.birth.year - ((on.month, on.day) < (self.birth.month, self.birth.day))


def born(dice, low, high):
    """A birthday of someone between low and high years old today."""
    return TODAY - timedelta(days=dice.between(low * 365 + low // 4 + 1, high * 365 + high // 4 + 360))


def members(dice, kind):
    """(relation, sex, birthday), the head of the household first."""
    if kind == "couple":
        head = born(dice, 66, 88)
        return [("世帯主", "男", head), ("妻", "女", head + timedelta(days=dice.between(-400, 1800)))]
    if kind == "single-old":
        return [("世帯主", "女" if dice.chance(72) else "男", born(dice, 68, 93))]
    if kind == "single":
        return [("世帯主", dice.pick(["女", "男"]), born(dice, 22, 62))]
    father = born(dice, 32, 46)
    family = [("世帯主", "男", father), ("妻", "女", father + timedelta(days=dice.between(-700, 1500)))]
    family += [("子", dice.pick(["女", "男"]), born(dice, 0, 14)) for _ in range(dice.between(1, 3))]
    if kind == "three-generations":
        family.append(("母", "女", father - timedelta(days=dice.between(9000, 12000))))
    return sorted(family[:2], key=lambda m: m[0] != "世帯主") + sorted(family[2:], key=lambda m: m[2])


def household(dice, number, kind, family):
    district = dice.pick(places.DISTRICTS)
    building = ""
    address = f"架橋市{district}{dice.between(1, 6)}丁目{dice.between(1, 30)}番{dice.between(1, 20)}号"
    if kind in ("single", "parents") and dice.chance(45):
        building = f"{dice.pick(['コーポ架橋', 'ハイツみほん', 'メゾン川辺', '市営住宅 虹ヶ丘団地'])} {dice.between(1, 4)}0{dice.between(1, 8)}号"
    phone = places.phone(9 if kind in ("single", "parents") else 8, 3000 + number)
    since = TODAY - timedelta(days=dice.between(200, 14000))
    people = []
    for relation, sex, birth in members(dice, kind):
        age = (TODAY - birth).days // 365
        given = names.given_name(dice, sex, age)
        while given in [p.given for p in people]:
            given = names.given_name(dice, sex, age)
        people.append(Resident(number, family, given, birth, sex, relation, district, address, building,
                               max(since, birth), phone))
    return people


def make(dice):
    """Everybody, in the order of households. The first households carry the hard names."""
    everybody, number = [], 0
    while len(everybody) < WANTED:
        kind = dice.weighted([k for k, _ in KINDS], [w for _, w in KINDS])
        if number < len(names.HARD_FAMILY):
            kind, family = ("couple", "parents")[number % 2], names.HARD_FAMILY[number]
        else:
            family = names.FAMILY[number % len(names.FAMILY)]
        number += 1
        everybody += household(dice, number, kind, family)
    for at, person in enumerate(everybody):
        person.number = 1_000_000 + at * 7 + at % 5
        person.birth_text = person.birth.isoformat()
    mark(everybody)
    return everybody


def mark(everybody):
    """Two birth dates known only in part, and the one person whose address is guarded (支援措置)."""
    old = [p for p in everybody if p.birth.year < 1940]
    old[0].birth_text = f"{old[0].birth.year}-00-00"
    old[1].birth_text = f"{old[1].birth.year}-{old[1].birth.month:02d}-00"
    sizes = [p.household for p in everybody]
    alone = next(p for p in everybody if p.sex == "女" and 25 <= p.age() < 60 and sizes.count(p.household) == 1)
    alone.guarded_until = date(2027, 6, 30)


def rows(everybody):
    yield "宛名番号 世帯番号 氏名 氏名カナ 生年月日 性別 続柄 郵便番号 住所 方書 電話 住定日 支援措置 支援措置期限".split()
    for p in everybody:
        yield [f"{p.number:010d}", f"{500_000 + p.household:08d}", p.name, p.kana, p.birth_text, p.sex, p.relation,
               places.postal(p.district), p.address, p.building, p.phone, p.since.isoformat(),
               "有" if p.guarded_until else "", p.guarded_until or ""]
