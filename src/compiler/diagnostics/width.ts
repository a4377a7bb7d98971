/** Characters that take two columns of a terminal: East Asian wide ones, and emoji. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;

/** Characters that take none: marks that join the one before, and format characters. */
const none = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Made at the first need: it takes longer than most builds can spare. */
let segments: Intl.Segmenter | undefined;

/** How many columns of a terminal a text takes. It holds no tab and no line break. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  segments ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segments.segment(text)) {
    if (!none.test(segment)) width += wide.test(segment) ? 2 : 1;
  }
  return width;
}
