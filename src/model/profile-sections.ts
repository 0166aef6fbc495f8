/** The sections of a profile page, in reading order. The anchors are stable addresses. */
import { DELEN, valuesOf } from '../../schemas/choices.ts';

export type ProfileSection = keyof typeof DELEN;

export const PROFILE_SECTIONS = valuesOf(DELEN).map((anchor) => ({ anchor, title: DELEN[anchor] }));

/** The title of a section by its anchor. */
export const sectionTitle = (anchor: ProfileSection): string => DELEN[anchor];

/** Fields that are shown in a section with another name than theirs. */
const ELSEWHERE: Readonly<Record<string, ProfileSection>> = {
  belang: 'mandaat',
  kennismakingsvragen: 'kennismaken',
};

/** The section that shows a field of a profile; undefined for what stands above the sections or in several of them. */
export function sectionOf(field: string): ProfileSection | undefined {
  const anchor = field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return ELSEWHERE[field] ?? PROFILE_SECTIONS.find((section) => section.anchor === anchor)?.anchor;
}
