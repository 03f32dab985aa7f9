import { z } from 'zod'
import type { PlanHead } from '../../compare/compared-plan.ts'

/** What tells a plan from others, in the files of the page of comparisons. */
export const planHead = {
	id: z.string().describe('方案编号'),
	name: z.string().describe('与别的方案并列时的称呼'),
	title: z.string(),
	place: z.string().describe('行政区编号'),
	placeName: z.string(),
	documentNumber: z.string().nullable(),
} satisfies Record<keyof PlanHead, z.ZodType>
