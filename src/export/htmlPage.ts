/** Text as it stands in a page. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `body{font:12pt/1.45 Inter,"Segoe UI",Helvetica,Arial,sans-serif;color:#17202a;margin:2cm auto;max-width:17cm;padding:0 1cm}
h1{font-size:20pt;margin:0 0 4pt}h2{font-size:13pt;margin:16pt 0 4pt}p{margin:4pt 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:4pt 10pt 4pt 0;border-bottom:1px solid #ccd3d8}
td.number,th.number{text-align:right}dl{display:grid;grid-template-columns:4cm 1fr;gap:4pt 10pt;margin:10pt 0}dt{color:#4a5a66}dd{margin:0}
.line{border-bottom:1px solid #8794a0;min-height:28pt;margin:2pt 0 12pt}.soft{color:#4a5a66}
article{break-after:page;page-break-after:always;padding-bottom:1cm}article:last-of-type{break-after:auto;page-break-after:auto}
tr{break-inside:avoid}
.dense{font-size:9pt;line-height:1.3}.dense td,.dense th{padding:1.5pt 10pt 1.5pt 0}.dense h2{margin-top:12pt}
.beside{display:grid;grid-template-columns:3fr 2fr;gap:24pt;margin-top:6pt}.beside h2{margin-top:0}.dense :is(th,td):is(:first-child,:last-child){white-space:nowrap}
@page{size:A4;margin:1.6cm}@media print{body{margin:0;max-width:none;padding:0}}`;

/** A page that stands by itself: no script, nothing from elsewhere. @param body is HTML, whose texts were escaped */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
