/** What stands in the cell of a role that a task gives to nobody: what a reader looks for and the document does not state, and what may as well not be. */
export const unnamed = { notStated: '未载明', none: '—' } as const

/** Whether a cell names nobody. */
export const isUnnamed = (words: string): boolean => words === unnamed.notStated || words === unnamed.none
