/** Makes text from a stranger's file safe to put in a comment on GitHub: it reads the same and does nothing. */

/** A character without width. GitHub looks for names and addresses in the text after Markdown, so a backslash does not help. */
const NOTHING = '\u200B';

/** Where GitHub makes a mention, a link or a picture of plain text: @name, #12, GH-12, https://, www., :tada:. */
const LIVE = /[@#](?=\S)|\b(?:GH|GHSA|CVE)(?=-)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;
/** What may be the hash of a commit; a number without letters is rather a telephone. */
const HASH = /(?<![\da-f])(?=\d*[a-f])[\da-f]{7,}/gi;

/** Everything that can begin or end something in Markdown, and what can do so at the start of a line. */
const STRUCTURE = /[\\`*_[\]<>#|~$&]/g;
const AT_START = /^(\d*)([-+=.):])/;

/** One line of text as Markdown that shows exactly that text. */
export function safeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(LIVE, `$&${NOTHING}`)
    .replaceAll(HASH, (hash) => hash.replaceAll(/.{6}(?=.)/g, `$&${NOTHING}`))
    .replaceAll(STRUCTURE, String.raw`\$&`)
    .replace(AT_START, String.raw`$1\$2`);
}

/** Text without line ends, control characters and characters that cannot be seen. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
