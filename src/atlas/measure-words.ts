/** What a page says of a plan in which no task carries out a measure: more is not known, for what names nobody responsible is no task. */
export const noTaskStatement = '没有列为任务'

/** What it says where the plan writes of the measure all the same: its words may name bodies, and no clause or column makes them responsible for a task. */
export const mentionStatement = '写到，未列为任务'
