-- The helpdesk. Made abroad: English names, general columns, and not one foreign key.
create table Users (
    id           integer primary key,
    Name         text not null,
    EmailAddress text,
    RealName     text,
    Password     text,
    MobilePhone  text,
    City         text,
    Zip          text,
    Lang         text,
    Privileged   integer not null,
    Created      text not null
);

create table Queues (
    id          integer primary key,
    Name        text not null,
    Description text
);

create table Tickets (
    id          integer primary key,
    Queue       integer not null,
    Subject     text,
    Requestor   integer not null,
    Owner       integer,
    Status      text not null,
    Created     text not null,
    Resolved    text
);

create table Transactions (
    id         integer primary key,
    ObjectType text not null,
    ObjectId   integer not null,
    Type       text not null,
    Creator    integer not null,
    Created    text not null
);

create table Attachments (
    id            integer primary key,
    TransactionId integer not null,
    MessageId     text,
    Subject       text,
    ContentType   text,
    Headers       text,
    Content       text
);

create table CustomFieldValues (
    id       integer primary key,
    Ticket   integer not null,
    Field    text not null,
    Content  text
);
