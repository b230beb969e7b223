package org.assises.input;

/**
 * The state of an import that is common to items of all kinds.
 *
 * @param options the options of the import
 * @param memory the records of earlier imports
 * @param notes the report of the import
 * @param ids the ids in the document
 * @param fingerprints computes fingerprints
 */
record Following(
    ImportOptions options, Memory memory, Notes notes, Ids ids, Fingerprints fingerprints) {}
