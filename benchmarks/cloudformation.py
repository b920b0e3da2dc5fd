"""A CloudFormation template of any size, without a mistake: to cfn-lint what a plan is to `jusou lint`."""

from pathlib import Path

_HEAD = """AWSTemplateFormatVersion: "2010-09-09"
Description: Topics and queues that belong together
Resources:
"""
_PAIR = """  Topic{n}:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: topic-{n}
      DisplayName: Messages of kind {n}
  Queue{n}:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: queue-{n}
      VisibilityTimeout: 30
  Subscription{n}:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: sqs
      TopicArn: !Ref Topic{n}
      Endpoint: !GetAtt Queue{n}.Arn
"""


def write_template(file: Path, size: int) -> Path:
    """Write a template of about `size` bytes and give its path."""
    count = max(1, round((size - len(_HEAD)) / len(_PAIR.format(n=100))))
    file.write_text(_HEAD + "".join(_PAIR.format(n=number) for number in range(count)), encoding="utf-8")
    return file
