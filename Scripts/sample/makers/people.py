"""Learners: dealt so that ages, women's share and devices come out as such classes see them."""
from dataclasses import dataclass, field
from datetime import date, timedelta

from . import names, places
from .dice import Deck

AGES = [((48, 63), 10), ((65, 69), 15), ((70, 74), 26), ((75, 79), 27), ((80, 84), 16), ((85, 90), 6)]
SEXES = [("女", 31), ("男", 19)]
DEVICES = [("Android", 25), ("iPhone", 11), ("らくらくスマートフォン", 11), ("ガラケー", 2), ("なし", 1)]
# How eagerly a person comes back.
KEENNESS = [(1, 8), (3, 6), (8, 4), (16, 2)]
NEEDS = ["耳が聞こえにくいので前の席", "車いすで参加", "手話通訳を希望", "文字が大きく見える席", "補聴器を使用", "足が悪いので入口に近い席"]


@dataclass
class Person:
    name: str
    kana: str
    birth: date
    sex: str
    district: str
    phone: str
    device: str
    keenness: int
    tells_birth: bool
    tells_name: bool
    needs: str = ""
    family: str = ""
    child: bool = False
    number: str = ""
    asked_on: date | None = None
    completed: set = field(default_factory=set)
    waited_for: set = field(default_factory=set)
    years_attended: set = field(default_factory=set)

    def age(self, on):
        return on.year - self.birth.year - ((on.month, on.day) < (self.birth.month, self.birth.day))


class Crowd:
    """Everybody who ever applied, numbered in the order of the first call."""

    def __init__(self, dice, households):
        self.dice, self.people, self.made = dice, [], 0
        self.ages, self.sexes = Deck(dice, AGES), Deck(dice, SEXES)
        self.devices, self.keen = Deck(dice, DEVICES), Deck(dice, KEENNESS)
        self.residents = dice.shuffled([r for r in households if r.age() >= 48 and not r.guarded_until
                                        and r.birth_text == r.birth.isoformat()])

    def learner(self, today):
        """Somebody new, about half of them known to the resident file too."""
        (low, high), sex = self.ages.deal(), self.sexes.deal()
        self.made += 1
        known = [r for r in self.residents if r.sex == sex and low <= r.age(today) <= high] if self.dice.chance(50) else []
        if known:
            self.residents.remove(known[0])
            name, kana, birth = known[0].name, known[0].kana, known[0].birth
            district, phone = known[0].district, known[0].phone
        else:
            birth = today - timedelta(days=self.dice.between(low * 365 + low // 4 + 2, high * 365 + high // 4 + 362))
            family, given = self.dice.pick(names.FAMILY), names.given_name(self.dice, sex, low)
            name, kana = f"{family[0]} {given[0]}", f"{family[1]} {given[1]}"
            district, phone = self.dice.pick(places.DISTRICTS), places.phone(self.dice.pick([8, 9]), 5000 + self.made)
        person = Person(name, kana, birth, sex, district, phone, self.devices.deal(), self.keen.deal(),
                        tells_birth=self.dice.chance(45), tells_name=self.dice.chance(85))
        person.needs = self.dice.pick(NEEDS) if self.dice.chance(6) else ""
        if low >= 80 and self.dice.chance(50):
            person.family = f"{self.dice.pick(['長女', '長男', '次女', '息子の妻'])} {places.phone(9, 7000 + self.made)}"
        return person

    def child(self, today):
        self.made += 1
        sex, family = self.dice.pick(["女", "男"]), self.dice.pick(names.FAMILY)
        given = names.given_name(self.dice, sex, 10)
        birth = today - timedelta(days=self.dice.between(9 * 365 + 10, 12 * 365))
        phone = places.phone(9, 5000 + self.made)
        return Person(f"{family[0]} {given[0]}", f"{family[1]} {given[1]}", birth, sex,
                      self.dice.pick(places.DISTRICTS), phone, "", 1, True, True, family=f"保護者 {phone}", child=True)

    def register(self, person, day):
        if person.number:
            return
        self.people.append(person)
        person.number, person.asked_on = f"P-{len(self.people):04d}", day

    def rows(self):
        yield "人番号 氏名 氏名カナ 生年月日 年齢 年齢基準日 性別 地区 電話 端末 配慮事項 家族連絡先".split()
        for p in self.people:
            told = [p.birth, "", ""] if p.tells_birth else ["", p.age(p.asked_on), p.asked_on]
            yield [p.number, p.name if p.tells_name else "", p.kana, *told, p.sex, p.district, p.phone, p.device, p.needs,
                   p.family]
