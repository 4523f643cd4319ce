/**
 * The part of the news release that the local list comes from, word for word:
 * Hertfordshire Constabulary, "When staying at home isn't safe", 9 April 2020.
 */
export const releaseText = `
"If you are in immediate danger you should still call 999. If you feel you cannot speak, you can alert us silently by dialling 999 then pressing 5 5. You can also report non-urgent matters silently via our web chat service."

We are encouraging victims of domestic abuse to contact Herts Independent Domestic Violence Advocacy Service (IDVA) on 0300 790 6772 (Monday-Friday 9am-5pm) who will conduct an initial risk assessment to signpost to the correct services. Or, if you require emergency refuge accommodation, you can call Safer Places specialist domestic abuse service on 0330 102 5811 (24/7 availability). These services can support anyone 16 years or over.

Alternatively, you can contact Hertfordshire's victim service team at Beacon, even if you don't want to report the incident at a crime. You can call a case manager in confidence on 0300 0115 555 and press option 3 (Monday-Friday 8am-6pm and Wednesday 8am-8pm) or email.

For information and advice for yourself or someone you're worried about, you can go to. The website is a helpful local resource for anyone who is experiencing domestic abuse or those carrying out abuse who want support to change their behaviour. You can also speak to someone from the Herts Domestic Abuse Helpline, free and in confidence, for help, advice and support on 08 088 088 088 (open weekdays 9am-9pm and weekends 9am-4pm).
`;
