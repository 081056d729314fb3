import type { FormatId } from '../../domain/Understood';

/** Programs whose exports are read. */
export type ToolId = Extract<
  FormatId,
  | 'qualtrics'
  | 'microsoft-forms'
  | 'google-forms'
  | 'redcap'
  | 'surveymonkey'
  | 'limesurvey'
  | 'kobo'
  | 'typeform'
  | 'jisc'
  | 'smartsurvey'
  | 'alchemer'
>;

/** How the export of a survey program is laid out. Source of the columns: each program's documentation, and docs/import.md. */
export interface SurveyTool {
  readonly id: ToolId;
  /** As messages call it. */
  readonly name: string;
  /** Headers by which it is known: all of the words of one row have to be there. Compared as `plainText`. */
  readonly signs: readonly (readonly string[])[];
  /** Columns about the answering itself, which are not answers: never read. */
  readonly about: RegExp;
  /** Whether a row says of each respondent that they came to the end; `sent` = there are no rows but of those who sent the form. */
  readonly ends: 'sent' | 'recorded' | 'unrecorded';
  /** How the header names an option of a question, over several lines too: `Question [Option]`, `field___code`, `group/field/option`. */
  readonly option?: readonly RegExp[];
}

/** Of each program; the first whose signs are all there is the one. */
export const SURVEY_TOOLS: readonly SurveyTool[] = [
  {
    id: 'qualtrics',
    name: 'Qualtrics',
    signs: [
      ['StartDate', 'EndDate', 'ResponseId'],
      ['StartDate', 'RecordedDate'],
      ['ResponseId', 'Finished'],
      ['ResponseId', 'RecordedDate'],
    ],
    about:
      /^(?:start ?date|end ?date|status|response ?type|progress|duration(?: \(in seconds\))?|finished|recorded ?date|response ?id|distribution ?channel|user ?language|(?:.+ - )?(?:first click|last click|page submit|click count)|.+_(?:First Click|Last Click|Page Submit|Click Count)|Q_.+|.+_DO(?:_.+)?)$/i,
    ends: 'recorded',
  },
  {
    id: 'microsoft-forms',
    name: 'Microsoft Forms',
    signs: [['Start time', 'Completion time']],
    about:
      /^(?:id|start time|completion time|last modified time|language|total points|quiz feedback|grade posted time|(?:points|feedback) - .+)$/i,
    ends: 'sent',
  },
  {
    id: 'redcap',
    name: 'REDCap',
    signs: [
      ['redcap_event_name'],
      ['redcap_repeat_instrument'],
      ['redcap_repeat_instance'],
      ['redcap_survey_identifier'],
      ['Repeat Instrument', 'Repeat Instance'],
      ['record_id'],
    ],
    about:
      /^(?:redcap_.+|.+_timestamp|.+_complete|event name|repeat instrument|repeat instance|survey identifier|survey timestamp|complete\?(?: \(\d+\))?|record[_ ]id|study[_ ]id)$/i,
    ends: 'recorded',
    option: [/(?<question>.+?)___(?<option>.+)/s, /(?<question>.+?)\s*\(choice=(?<option>.+)\)$/s],
  },
  {
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    signs: [['Respondent ID', 'Collector ID']],
    about: /^(?:respondent[_ ]id|collector[_ ]id|start[_ ]date|end[_ ]date|date[_ ](?:created|modified))$/i,
    ends: 'unrecorded',
  },
  {
    id: 'limesurvey',
    name: 'LimeSurvey',
    signs: [
      ['submitdate', 'startlanguage'],
      ['submitdate', 'lastpage'],
      ['Date submitted', 'Start language'],
      ['Date submitted', 'Last page'],
    ],
    about:
      /^(?:id|response id|submitdate|date submitted|lastpage|last page|startlanguage|start language|seed|startdate|date started|datestamp|date last action|refurl|referrer url|interviewtime|total time|.*\btime: .+|.+time\d*)$/i,
    ends: 'recorded',
    option: [/(?<question>.+?)\s*\[(?<option>[^\]]+)\]$/s],
  },
  {
    id: 'kobo',
    name: 'KoboToolbox or ODK',
    signs: [
      ['_uuid', '_submission_time'],
      ['_id', '_uuid'],
      ['SubmissionDate', 'KEY'],
      ['meta/instanceID'],
      ['_submission_time', '_index'],
    ],
    about:
      /^(?:start|end|today|_.+|formhub\/uuid|meta[/-].+|instanceid|submissiondate|key|reviewstate|devicestatus|deviceid|submitterid|submittername|attachments(?:present|expected)|edits|formversion|status|parent_key|set-of-.+)$/i,
    ends: 'sent',
    option: [/(?<question>.+)\/(?<option>[^/]+)$/s],
  },
  {
    id: 'typeform',
    name: 'Typeform',
    signs: [['Submit Date (UTC)'], ['Submitted At', 'Token']],
    about: /^(?:#|start date \(utc\)|submit date \(utc\)|submitted at|token|response type|stage date \(utc\)|ending|tags|score)$/i,
    ends: 'sent',
  },
  {
    id: 'jisc',
    name: 'JISC Online Surveys',
    signs: [['Unique Response Number']],
    about:
      /^(?:unique response number|response (?:start|finish|submission) (?:date|time)|date submitted|completed|survey (?:start|finish) time)$/i,
    ends: 'unrecorded',
  },
  {
    id: 'smartsurvey',
    name: 'SmartSurvey',
    signs: [['UserID', 'UserNo']],
    about: /^(?:userid|userno|user id|user no|started|ended|completed|time taken|tracking link|collector|device|score)$/i,
    ends: 'unrecorded',
  },
  {
    id: 'alchemer',
    name: 'Alchemer',
    signs: [['Response ID', 'Time Started', 'Date Submitted']],
    about:
      /^(?:response id|time started|date submitted|status|contact id|legacy comments|comments|language|referer|sessionid|session id|user agent|tags|extended referer)$/i,
    ends: 'recorded',
  },
  {
    id: 'google-forms',
    name: 'Google Forms',
    signs: [['Timestamp']],
    about: /^(?:timestamp|score)$/i,
    ends: 'sent',
    option: [/(?<question>.+?)\s*\[(?<option>[^\]]+)\]$/s],
  },
];

/** Columns that tell where somebody is, or how to reach them. They are never kept; an address may say who answers. */
export const PRIVATE_COLUMN =
  /^(?:ip[ _-]?address|location[ _-]?(?:latitude|longitude)|latitude|longitude|lat|lon|long|city|country|country code|state[ /]region|region|postal|postcode|zip(?: code)?|e-?mail(?: address)?|respondent email|recipient ?e-?mail|email_address|ip|ipaddr|_geolocation|gps.*|.*\b(?:phone|mobile|telephone)(?: number)?)$/i;

/** Columns of payrolls and staff records that are nobody's business here; “Pay band” and “Pay scale” are a grade. */
export const PERSONAL_COLUMN =
  /^(?:(?:ni|n\.i\.|nino|nat(?:ional)? ins(?:urance)?|nhs|passport|visa)[ _-]?(?:number|no\.?|nr|num)?|(?:(?:gross|net|basic|annual|monthly|weekly|hourly|total|taxable|pensionable|current|base|take[ -]?home)[ _-])*(?:pay|salary|wages?|earnings|remuneration|income)(?:[ _-](?:rate|amount|per (?:annum|year|month|hour)|p\.?a\.?|£|gbp))?(?: ?\(?[£$€]\)?)?|(?:tax|paye|tax code|pension(?: contributions?)?|student loan|deductions?)(?: paid)?|bank (?:account|details?|name|sort code)\b.*|(?:bank[ _-])?(?:account|acc?t)[ _-]?(?:number|no\.?|name)|sort[ _-]?code|iban|(?:date|day|year)[ _-]?of[ _-]?birth|d\.?o\.?b\.?|birth[ _-]?(?:date|day)|birthday)$/i;
