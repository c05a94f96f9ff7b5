import { createLazyRoute } from '@tanstack/react-router'
import { CalendarPage } from './calendar-page.tsx'

export const calendarRoute = createLazyRoute('/signed-in/calendar')({ component: CalendarPage })
