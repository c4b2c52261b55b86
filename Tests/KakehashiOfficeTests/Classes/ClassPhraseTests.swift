import Kakehashi
import KakehashiStore
import TestSupport
import Testing

@Suite struct ClassPhraseTests {
    @Test(arguments: ["ja", "en"])
    func everyFaultHasItsSentenceAndItsRemedy(language: String) throws {
        let codes = ClassFaults.all + [.doctorSeats, .doctorRollups]
        #expect(try ShippedPhrases.load(language).missing(of: codes) == [])
    }

    @Test(arguments: RegistrationState.allCases)
    func everyStateCanBeTold(state: RegistrationState) throws {
        for language in ["ja", "en"] {
            let phrases = try ShippedPhrases.load(language)
            #expect(phrases.has("registration.state.\(state.rawValue)"))
            let text = phrases.text("registration.told.\(state.rawValue)", ["position": "3"])
            #expect(!text.contains("registration.told") && !text.contains("{") && !text.contains("拒否"))
        }
    }
}
