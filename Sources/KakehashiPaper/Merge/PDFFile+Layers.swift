import CQPDF

/// Optional content (layers): which of them are shown stands in the document, not on its pages.
extension PDFFile {
    /// Takes over the layers of another file whose pages came here, so that a layer that was hidden stays hidden.
    func takeLayers(of other: PDFFile) {
        let theirs = other.value("/OCProperties", of: other.root)
        guard other.isDictionary(theirs) else { return }
        let copied = copy(theirs, from: other)
        let ours = value("/OCProperties", of: root)
        guard isDictionary(ours) else { return set("/OCProperties", of: root, to: copied) }
        add("/OCGs", of: copied, to: ours)
        let settings = value("/D", of: copied)
        let present = value("/D", of: ours)
        // A document of which all layers are off but some says which are off once it stands beside another.
        let isOffAtFirst = isName(value("/BaseState", of: settings), "/OFF")
        let on = Set(items(of: value("/ON", of: settings)).map(objectNumber))
        let off =
            isOffAtFirst
            ? items(of: value("/OCGs", of: copied)).filter { !on.contains(objectNumber($0)) }
            : items(of: value("/OFF", of: settings))
        set("/OFF", of: present, to: array(items(of: value("/OFF", of: present)) + off))
        if isName(value("/BaseState", of: present), "/OFF"), !isOffAtFirst {
            let shown = items(of: value("/OCGs", of: copied)).filter { layer in
                !off.contains { objectNumber($0) == objectNumber(layer) }
            }
            set("/ON", of: present, to: array(items(of: value("/ON", of: present)) + shown))
        }
    }

    private func add(_ key: String, of other: qpdf_oh, to ours: qpdf_oh) {
        set(key, of: ours, to: array(items(of: value(key, of: ours)) + items(of: value(key, of: other))))
    }
}
