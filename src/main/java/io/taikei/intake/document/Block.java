package io.taikei.intake.document;

/** What follows each other in a document: lines and tables. */
public sealed interface Block permits TextLine, SourceTable {

}
