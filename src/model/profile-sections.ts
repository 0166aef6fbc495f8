/** The sections of a profile page, in reading order. The anchors are stable addresses. */
export const PROFILE_SECTIONS = [
  { anchor: 'mandaat', title: 'Mandaat en belang' },
  { anchor: 'kan', title: 'Wat ze kunnen' },
  { anchor: 'inschakelen', title: 'Inschakelen' },
  { anchor: 'nodig-van-jou', title: 'Nodig van jou' },
  { anchor: 'terugkoppeling', title: 'Terugkoppeling' },
  { anchor: 'informatie-delen', title: 'Informatie delen' },
  { anchor: 'misverstanden', title: 'Misverstanden' },
  { anchor: 'kennismaken', title: 'Kennismaken' },
  { anchor: 'bronnen', title: 'Bronnen' },
] as const;

/** The title of a section by its anchor. */
export function sectionTitle(anchor: (typeof PROFILE_SECTIONS)[number]['anchor']): string {
  return PROFILE_SECTIONS.find((section) => section.anchor === anchor)?.title ?? anchor;
}
