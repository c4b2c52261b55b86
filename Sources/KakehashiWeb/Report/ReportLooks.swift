/// The looks of a report that stands alone as a file; on the site's own pages the site's style sheet does the same.
enum ReportLooks {
    static let sheet = """
        :root { --ink: #1a1a1c; --key: #00118f; --line: #767676; --soft: #d8d8db; --shade: #f1f1f4; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff;
          font-family: "Noto Sans JP", "Noto Sans CJK JP", sans-serif; font-size: 16px; line-height: 1.7; }
        main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px; }
        h1 { font-size: 28px; margin: 0 0 8px; }
        h2 { font-size: 22px; margin: 40px 0 12px; border-bottom: 3px solid var(--ink); }
        h3 { font-size: 18px; margin: 36px 0 8px; border-bottom: 1px solid var(--line); }
        .wide { overflow-x: auto; margin: 12px 0 20px; }
        table { border-collapse: collapse; width: 100%; font-size: 15px; }
        caption { text-align: left; font-weight: 700; padding: 4px 0; }
        th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: right; vertical-align: top; }
        thead th { background: var(--shade); text-align: center; }
        tbody th { text-align: left; font-weight: 400; white-space: nowrap; }
        .summary td:nth-child(2), .summary td:last-child { text-align: left; }
        .approval { width: auto; margin: 8px 0 24px auto; }
        .approval td { width: 84px; height: 72px; }
        .approval tfoot td { height: auto; text-align: left; white-space: pre; }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 4px 24px; margin: 8px 0; }
        dl.words { grid-template-columns: 1fr; }
        dl div { display: flex; gap: 12px; border-bottom: 1px solid var(--soft); }
        dt { flex: none; min-width: 96px; font-weight: 700; }
        dd { margin: 0; }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); gap: 24px; }
        .chart { display: block; width: 100%; height: auto; max-width: 640px; }
        .chart text { font-size: 16px; fill: var(--ink); }
        .chart .axis { stroke: var(--ink); } .chart .grid-line { stroke: var(--soft); }
        .chart .trend { fill: none; stroke: var(--key); stroke-width: 4; } .chart .dot { fill: var(--key); }
        .chart .target { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 9 6; }
        .chart .bar { fill: #d9dcf2; stroke: var(--key); } .chart .bar.year-ago { stroke-dasharray: 4 3; stroke-width: 2; }
        .chart .bar.now { fill: var(--key); } .chart .bar-value { font-weight: 700; }
        @media print { body { font-size: 11px; } table { font-size: 10px; } article { break-inside: avoid; } }
        """
}
