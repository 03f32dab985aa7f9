import type { Embeddable } from './embeddables.ts'

/** The part of an address by which the files beside a page for a frame are named: `/embed/quxian/` is `quxian`. */
export const pathBesideEmbed = ({ path }: Pick<Embeddable, 'path'>): string => path.replace(/^\/embed\//, '').replace(/\/$/, '')
