export * from './plan.ts'
export * from './position.ts'
