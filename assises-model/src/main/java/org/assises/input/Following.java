package org.assises.input;

/**
 * What the items of all kinds share while they follow their source.
 *
 * @param options how they follow it
 * @param memory what the document remembers of the source
 * @param notes what is done with them
 * @param ids their ids in the document
 * @param fingerprints makes fingerprints of what they say
 */
record Following(
    ImportOptions options, Memory memory, Notes notes, Ids ids, Fingerprints fingerprints) {}
