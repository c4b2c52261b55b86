"""The city's rooms, the people who teach in them, and the days on which they are shut."""
from datetime import date

from . import days

# number, name, kana, district, address, seats, opening hours, wifi, wheelchair, toilet, desk to ask at, closing rule
VENUES = [
    ("V01", "架橋市役所", "カケハシシヤクショ", "中央", "架橋市中央一丁目1番1号", 30, "08:30", "17:15", "有", "有", "有", "有", ""),
    ("V02", "中央公民館", "チュウオウコウミンカン", "中央", "架橋市中央三丁目5番2号", 40, "09:00", "21:00", "有", "有", "有", "有", "月曜"),
    ("V03", "渡瀬公民館", "ワタセコウミンカン", "渡瀬", "架橋市渡瀬町12番地", 24, "09:00", "21:00", "有", "有", "有", "無", ""),
    ("V04", "東山公民館", "ヒガシヤマコウミンカン", "東山", "架橋市東山二丁目8番地", 24, "09:00", "21:00", "有", "有", "無", "無", ""),
    ("V05", "西浜公民館", "ニシハマコウミンカン", "西浜", "架橋市西浜町301番地", 20, "09:00", "17:00", "有", "有", "有", "無", "第3月曜"),
    ("V06", "北原公民館", "キタハラコウミンカン", "北原", "架橋市北原45番地1", 24, "09:00", "21:00", "有", "無", "無", "無", ""),
    ("V07", "南浦公民館", "ミナミウラコウミンカン", "南浦", "架橋市南浦四丁目2番地", 24, "09:00", "21:00", "有", "有", "有", "無", ""),
    ("V08", "松ヶ丘公民館", "マツガオカコウミンカン", "松ヶ丘", "架橋市松ヶ丘一丁目20番地", 30, "09:00", "21:00", "有", "有", "有", "有", "第3月曜"),
    ("V09", "川辺公民館", "カワベコウミンカン", "川辺", "架橋市川辺町77番地", 20, "09:00", "17:00", "有", "有", "不明", "無", ""),
    ("V10", "岬公民館", "ミサキコウミンカン", "岬", "架橋市岬町9番地", 16, "09:00", "17:00", "無", "無", "無", "無", "第3月曜"),
    ("V11", "奥谷公民館", "オクタニコウミンカン", "奥谷", "架橋市奥谷字上ノ段150番地", 16, "09:00", "17:00", "無", "不明", "無", "無", ""),
    ("V12", "橋詰公民館", "ハシヅメコウミンカン", "橋詰", "架橋市橋詰本町6番地3", 24, "09:00", "21:00", "有", "有", "有", "無", ""),
]
CITY_HALL = "V01"
HALLS = [venue[0] for venue in VENUES if venue[0] != CITY_HALL]
DISTRICT = {venue[0]: venue[3] for venue in VENUES}
DISTRICTS = sorted(set(DISTRICT.values()), key=[v[3] for v in VENUES].index)

# number, name, kana, role, levels, from
STAFF = [
    ("T01", "架谷 結子", "カケタニ ユイコ", "講師", "入門;初級;中級", "架橋市デジタル推進課"),
    ("T02", "虹野 渡", "ニジノ ワタル", "講師", "入門;初級;中級;応用", "架橋市デジタル推進課"),
    ("T03", "月橋 千里", "ツキハシ チサト", "講師", "初級;中級;応用", "かけはしデジタル応援隊"),
    ("T04", "夕凪 航", "ユウナギ コウ", "講師", "入門;初級", "渡瀬地区まちづくり協議会"),
    ("T05", "朝凪 文乃", "アサナギ フミノ", "講師", "入門;初級", "松ヶ丘地区社会福祉協議会"),
    ("T06", "灯台 守", "トウダイ マモル", "講師", "入門;初級;中級;応用", "みほん通信 架橋店"),
    ("T07", "波止場 凪", "ハトバ ナギ", "講師", "入門;初級;中級;応用", "みほん通信 架橋店"),
    ("T08", "星川 創", "ホシカワ ソウ", "講師", "入門", "こどもものづくり工房みほん"),
    ("H01", "沢渡 つばさ", "サワタリ ツバサ", "補助員", "入門;初級;中級;応用", "架橋市デジタル推進課"),
    ("H02", "汐見 和", "シオミ カズ", "補助員", "入門;初級;中級;応用", "かけはしデジタル応援隊"),
    ("H03", "白露 澄江", "シラツユ スミエ", "補助員", "入門;初級;中級", "かけはしデジタル応援隊"),
    ("H04", "若葉 実", "ワカバ ミノル", "補助員", "入門;初級;中級;応用", "かけはしデジタル応援隊"),
    ("H05", "雲井 晴子", "クモイ ハルコ", "補助員", "入門;初級", "渡瀬地区まちづくり協議会"),
    ("H06", "春日野 稔", "カスガノ ミノル", "補助員", "入門;初級", "渡瀬地区まちづくり協議会"),
    ("H07", "初雪 千鶴", "ハツユキ チヅル", "補助員", "入門;初級", "松ヶ丘地区社会福祉協議会"),
    ("H08", "木漏 日向", "コモレ ヒナタ", "補助員", "入門;初級", "松ヶ丘地区社会福祉協議会"),
    ("H09", "帆立 漣", "ホタテ レン", "補助員", "入門;初級;中級;応用", "みほん通信 架橋店"),
    ("H10", "港町 灯", "ミナトマチ アカリ", "補助員", "入門;初級;中級;応用", "みほん通信 架橋店"),
    ("H11", "鈴音 奏", "スズネ カナデ", "補助員", "入門", "こどもものづくり工房みほん"),
    ("H12", "青嶺 岳", "アオネ ガク", "補助員", "入門", "こどもものづくり工房みほん"),
]
LEVELS = {row[0]: row[4].split(";") for row in STAFF}

# first day, last day, venues (none: all), reason
CLOSINGS = [
    (date(2025, 12, 29), date(2026, 1, 3), [], "年末年始"),
    (date(2026, 12, 29), date(2027, 1, 3), [], "年末年始"),
    (date(2025, 7, 19), date(2025, 7, 20), HALLS, "参議院議員通常選挙の投票所"),
    (date(2025, 10, 25), date(2025, 10, 26), HALLS, "架橋市長選挙の投票所"),
    (date(2027, 1, 30), date(2027, 1, 31), HALLS, "架橋市議会議員選挙の投票所"),
    (date(2026, 2, 16), date(2026, 3, 16), ["V08"], "確定申告会場"),
    (date(2027, 2, 16), date(2027, 3, 15), ["V08"], "確定申告会場"),
    (date(2025, 9, 1), date(2025, 9, 12), ["V06"], "屋根の修繕工事"),
]
# A hall that opens on a national holiday: the holiday is lifted there.
LIFTED = [("V02", date(2026, 11, 3), "公民館まつりのため開館")]


def third_monday(day):
    return day.weekday() == 0 and 15 <= day.day <= 21


def weekly_closings(rule):
    """The Mondays on which a hall with this rule is shut; a Monday that is a holiday passes on to the next day."""
    found = []
    for fiscal in (2025, 2026):
        for year, month in days.months(fiscal):
            for day in days.days_of(year, month):
                if (rule == "月曜" and day.weekday() == 0) or (rule == "第3月曜" and third_monday(day)):
                    while days.is_holiday(day):
                        day += days.DAY
                    found.append(day)
    return [day for day in found if not days.is_year_end(day)]


def shut_days():
    """Every (venue, day) on which a class would need a reason, holidays aside."""
    shut = set()
    for first, last, venues, _ in CLOSINGS:
        day = first
        while day <= last:
            shut |= {(venue[0], day) for venue in VENUES if not venues or venue[0] in venues}
            day += days.DAY
    for venue in VENUES:
        shut |= {(venue[0], day) for day in weekly_closings(venue[12])}
    return shut


def phone(kind, number):
    """Numbers that nobody has: in Japan a subscriber's number after the area code never begins with 0."""
    return f"0999-00-{number:04d}" if kind == "desk" else f"0{kind}0-0000-{number:04d}"


def postal(district):
    """No postal code of Japan begins with 000."""
    return f"000-{1000 + DISTRICTS.index(district) * 100:04d}"


def venue_rows():
    yield "施設番号 施設名 施設名カナ 地区 郵便番号 住所 定員 開館時刻 閉館時刻 Wi-Fi 車椅子 多目的トイレ 電話 相談窓口".split()
    for at, (number, name, kana, district, address, seats, opens, closes, wifi, chair, toilet, desk, _) in enumerate(
        VENUES
    ):
        yield [number, name, kana, district, postal(district), address, seats, opens, closes, wifi, chair, toilet,
               phone("desk", 1100 + at), desk]


def instructor_rows():
    yield "講師番号 氏名 氏名カナ 役割 レベル 所属 電話".split()
    for at, row in enumerate(STAFF):
        yield [*row, phone(8, 2000 + at)]


def closure_rows():
    yield "区分 施設番号 開始日 終了日 理由".split()
    for first, last, venues, reason in CLOSINGS:
        for venue in venues or [""]:
            yield ["休館", venue, first, last, reason]
    for day in sorted(days.FOUNDING_DAYS):
        yield ["祝日", "", day, day, "市制記念日"]
    for venue, day, reason in LIFTED:
        yield ["祝日除外", venue, day, day, reason]
    for venue in VENUES:
        for day in weekly_closings(venue[12]):
            yield ["休館", venue[0], day, day, "定休日" if venue[12] == "月曜" else "第3月曜の休館"]
