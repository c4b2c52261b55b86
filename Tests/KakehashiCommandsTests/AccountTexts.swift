/// What accounts and the resident file may say.
enum AccountTexts {
    static let all = [
        FaultText(
            "account.firstExists", [:],
            "The first administrator has been made already. Sign in as that administrator.",
            "最初の管理者は、すでに登録されています。その管理者でログインしてください。"),
        FaultText(
            "account.forbidden", ["area": "教室と受付"],
            "The roles of this account do not open \"教室と受付\". If you need it, ask an administrator to add a role.",
            "このアカウントの役割では、「教室と受付」の画面は使えません。必要なときは、管理者に役割を加えてもらってください。"),
        FaultText(
            "account.lastAdministrator", [:],
            "This cannot be changed, because no administrator would be left. Make another account an administrator first.",
            "管理者が一人もいなくなるため、変更できません。先に別のアカウントを管理者にしてください。"),
        FaultText(
            "account.missing", [:],
            "There is no such account. Choose one from the list of accounts.",
            "そのアカウントはありません。アカウントの一覧から選び直してください。"),
        FaultText(
            "account.nameForm", [:],
            "The account name has a character that is not allowed, or is too short or too long. Use 3 to 40 small letters, digits, points, hyphens and underscores.",
            "アカウント名に使えない文字があるか、長さが合いません。半角の英小文字・数字・点・ハイフン・下線で、3文字から40文字にしてください。"),
        FaultText(
            "account.nameTaken", ["name": "hanako"],
            "The account name \"hanako\" is taken. Choose another account name.",
            "アカウント名「hanako」はすでに使われています。別のアカウント名にしてください。"),
        FaultText(
            "account.passwordCommon", [:],
            "This password is among those that are tried first. Avoid rows of keys, repetitions and single common words; put several words together.",
            "このパスワードは、まっさきに試されるものです。並んだ文字や繰り返し、よくある言葉だけのものを避け、いくつかの言葉をつなげてください。"),
        FaultText(
            "account.passwordHasName", [:],
            "The password contains the account name. Choose one without the account name.",
            "パスワードにアカウント名が入っています。アカウント名を含まないパスワードにしてください。"),
        FaultText(
            "account.passwordLong", ["most": "200"],
            "The password is too long. Use at most 200 characters.",
            "パスワードが長すぎます。200 文字までにしてください。"),
        FaultText(
            "account.passwordShort", ["least": "12"],
            "The password is too short. Use at least 12 characters. Several words in a row are easy to remember.",
            "パスワードが短すぎます。12 文字以上にしてください。いくつかの言葉をつなげると覚えやすくなります。"),
        FaultText(
            "account.throttled", ["from": "09:15", "minutes": "2"],
            "After several wrong passwords, signing in is closed until 09:15 (about 2 minutes). Try again after 09:15. If it is urgent, ask an administrator for a new password.",
            "パスワードの間違いが続いたため、09:15 までログインできません(あと約 2 分)。09:15 を過ぎてから、もう一度入力してください。急ぐときは、管理者に新しいパスワードを頼んでください。"),
        FaultText(
            "account.withoutRole", [:],
            "No role is chosen. Choose at least one role.",
            "役割が一つも選ばれていません。役割を一つ以上選んでください。"),
        FaultText(
            "account.firstPassword", [:],
            "The first password has not been changed yet. Sign in on the staff's pages and choose one of your own.",
            "渡されたパスワードを、まだ変えていません。職員の画面にログインして、自分のパスワードを決めてください。"),
        FaultText(
            "account.passwordSame", [:], "The new password is the present one. Choose another.",
            "新しいパスワードが、今のパスワードと同じです。別のパスワードにしてください。"),
        FaultText(
            "account.closed", [:], "The account is closed. Reopen it first.",
            "このアカウントは使えなくなっています。先に、もう一度使えるようにしてください。"),
        FaultText(
            "office.name", [:],
            "The city's name is empty, too long, or holds characters that nobody sees. Write up to 40 characters, such as 架橋市.",
            "市の名前が空か、長すぎるか、見えない文字が入っています。「架橋市」のように、40文字までで書いてください。"),
        FaultText(
            "account.wrong", [:],
            "The account name or the password is wrong. Check capital letters and the width of the characters, and try again. If you forgot it, ask an administrator.",
            "アカウント名かパスワードが違います。大文字と小文字、全角と半角を確かめて、もう一度入力してください。忘れたときは管理者に頼んでください。"),
        FaultText(
            "resident.missing", [:],
            "This person is not in the resident file. Search again by reading and birth date. People who are moving in are not in it yet.",
            "その方は住民のファイルにありません。カナと生年月日で探し直してください。転入する方は、まだ載っていません。"),
        FaultText(
            "resident.queryShort", [:],
            "This is not enough to find one person. Enter at least two sounds of the reading, or the birth date.",
            "これだけでは、人をしぼり込めません。カナを2文字以上、または生年月日を入力してください。"),
    ]
}
