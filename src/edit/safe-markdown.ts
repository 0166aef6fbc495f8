/** Makes text from a stranger's file safe to put in a comment on GitHub: it reads the same and does nothing. */

/** A character without width. GitHub looks for names and addresses in the text after Markdown, so a backslash does not help. */
const NOTHING = '\u200B';

/** What GitHub makes a link or a mention of: @name, #12, GH-12, https://, www., and the hash of a commit. */
const LIVE =
  /[@#](?=[\w-])|\b(?:GH|GHSA|CVE)(?=-)|:(?=\/\/)|\bwww(?=\.)|\b(?=\d*[a-f])[\da-f]{6}(?=[\da-f])/gi;

/** Everything that can begin or end something in Markdown. */
const STRUCTURE = /[\\`*_{}[\]()<>#+\-.!|~$&=^:@]/g;

/** One line of text as Markdown that shows exactly that text. */
export function safeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(LIVE, `$&${NOTHING}`)
    .replaceAll(STRUCTURE, String.raw`\$&`);
}

/** Text without line ends, control characters and characters that cannot be seen. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
