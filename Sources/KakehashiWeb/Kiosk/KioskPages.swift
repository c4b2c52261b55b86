import Kakehashi
import KakehashiCounter
import KakehashiHTTP

/// All pages of the kiosk.
struct KioskPages: Sendable {
    let parts: WebParts
    let visits: Visits

    var endpoints: [Endpoint] {
        let gate = KioskGate(parts: parts, visits: visits)
        let start = KioskStart(parts: parts, visits: visits)
        let need = NeedPage()
        let ask = AskPage()
        let care = CarePages()
        let language = LanguagePage()
        return [
            .get("/kiosk", start.show), .post("/kiosk/start", start.begin),
            gate.get("/kiosk/need", need.show), gate.post("/kiosk/need", need.choose),
            gate.get("/kiosk/language", language.show), gate.post("/kiosk/language", language.choose),
            gate.get("/kiosk/ask/{question}", language.before(ask.show)),
            gate.post("/kiosk/ask/{question}", ask.take),
            gate.get("/kiosk/check", language.before(CheckPage().show)),
            gate.get("/kiosk/help", without: { gate.bare("kiosk.help.before") }, care.help),
            gate.get("/kiosk/still", care.still), gate.post("/kiosk/stay", care.stay),
            gate.get("/kiosk/stop", without: { gate.bare("kiosk.stop.before") }, care.stop),
            gate.post("/kiosk/end", care.end),
        ] + paper(gate)
    }

    private func paper(_ gate: KioskGate) -> [Endpoint] {
        let preflight = PreflightPage()
        let preview = PreviewPage()
        let printing = PrintingPage()
        let closing = ClosingPage()
        return [
            gate.get("/kiosk/preflight", preflight.show), gate.post("/kiosk/preflight", preflight.decide),
            gate.post("/kiosk/preflight/again", preflight.again),
            gate.get("/kiosk/preflight/character/{number}", preflight.character),
            gate.get("/kiosk/preview", preview.show), gate.get("/kiosk/preview/{form}/{page}", preview.picture),
            gate.post("/kiosk/print", printing.print), gate.post("/kiosk/print/again", printing.print),
            gate.get("/kiosk/printing", printing.show),
            .get("/kiosk/printing/state") { request in printing.state(request, visits) },
            gate.post("/kiosk/paper", preview.handOver), gate.post("/kiosk/done", closing.finish),
            gate.get("/kiosk/closing", closing.show),
        ]
    }
}
