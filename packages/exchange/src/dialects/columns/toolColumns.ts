/** Columns that form tools add. Folded is not needed: the tools write them in one way. */
const structural = new Set(
  '_id|_uuid|_submission_time|_validation_status|_notes|_status|__version__|_tags|_index|_parent_table_name|_parent_index|meta/rootUuid|meta/instanceID|meta-instanceID|meta/instanceName|meta-instanceName|formhub/uuid|_xform_id_string|_bamboo_dataset_id|today|KEY|PARENT_KEY|SubmissionDate|AttachmentsPresent|AttachmentsExpected|Status|ReviewState|Edits|FormVersion|isValidated|__id|instanceID|meta/deprecatedID|meta/audit|_version_|_version__001|__system'.split(
    '|',
  ),
);
const revealing = new Set(
  'start|end|_submitted_by|_geolocation|_attachments|deviceid|device_id|username|subscriberid|simserial|simid|phonenumber|phone_number|imei|email|audit|SubmitterID|SubmitterName|DeviceID|submitter|start_time|end_time|start-geopoint|background-audio'.split(
    '|',
  ),
);

/**
 * Says what a column that a form tool added is: part of the structure of the export, or a trace that
 * can lead to a person (who sent it, from which phone, when).
 *
 * @param heading - The heading as the tool writes it.
 * @returns Nothing for a column of the form itself.
 */
export function toolColumn(heading: string): 'structural' | 'revealing' | undefined {
  const name =
    heading.startsWith('_submission_') && heading !== '_submission_time'
      ? heading.slice('_submission_'.length)
      : heading;
  if (revealing.has(name)) return 'revealing';
  if (structural.has(name) || structural.has(`_${name}`) || name.startsWith('SET-OF-'))
    return 'structural';
  return undefined;
}
