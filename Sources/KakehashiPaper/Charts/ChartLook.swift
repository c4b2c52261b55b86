/// How charts look: small words, light lines, and fills that can be told apart without colour.
package struct ChartLook {
    package var words = TextStyle(.sans, 7)
    package var grid = Stroke(0.12, ink: Ink(grey: 0.75))
    package var main = Ink(red: 0, green: 0.09, blue: 0.55)
    /// How wide the numbers of the scale may be, in millimetres.
    package var scaleWidth = 13.0

    package init() {}

    /// Patterns that differ in direction, density and shade, so that neighbours are told apart on a copy in grey.
    package func fill(_ index: Int) -> Fill {
        switch index % 4 {
        case 0: .solid(main)
        case 1: .hatched(.black, spacing: 1.0, degrees: 45)
        case 2: .solid(Ink(grey: 0.8))
        default: .hatched(.black, spacing: 1.4, degrees: 0)
        }
    }
}
