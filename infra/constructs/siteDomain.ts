import { Duration } from 'aws-cdk-lib';
import { ApiMapping, DomainName, type HttpApi, type HttpStage, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties, CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import type { SiteDomainName } from '../frontContext.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';
import type { SiteFront } from './siteFront.ts';

interface SiteDomainProps {
  domain: SiteDomainName;
  /** Who answers at the domain: the CDN, else the API. */
  front: SiteFront | null;
  api: HttpApi;
  stage: HttpStage;
  /** Of the certificate, which CloudWatch has in the certificate's region alone; null: it is another than the stack's. */
  alarms: OperatorAlarms | null;
}

/** ACM renews sixty days before the end what it can prove; less than that many are left only where it cannot. */
const DAYS_LEFT = 20;

/** A domain of one's own: at API Gateway, where it costs nothing, or at the CDN; its records, and its certificate's end. */
export class SiteDomain extends Construct {
  /** What the domain's DNS record must point to. */
  readonly target: string;

  constructor(scope: Construct, id: string, { domain, front, api, stage, alarms }: SiteDomainProps) {
    super(scope, id);
    const name = front ? null : this.buildName(domain, api, stage);
    this.target = name?.regionalDomainName ?? front?.distribution.distributionDomainName ?? '';
    if (domain.hostedZoneId) {
      const attributes = { hostedZoneId: domain.hostedZoneId, zoneName: domain.name };
      const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', attributes);
      // One record for both homes of the domain, so that a change from one to the other is no second record of its name.
      const alias = name
        ? new ApiGatewayv2DomainProperties(name.regionalDomainName, name.regionalHostedZoneId)
        : front && new CloudFrontTarget(front.distribution);
      if (alias) new ARecord(this, 'Record', { zone, target: RecordTarget.fromAlias(alias) });
      if (front)
        new AaaaRecord(this, 'RecordV6', {
          zone,
          target: RecordTarget.fromAlias(new CloudFrontTarget(front.distribution)),
        });
    }
    alarms?.add(this, {
      heading: 'Certificate expiring',
      impact:
        'The certificate of the site’s domain ends soon: then no browser opens the page, and links in mails lead nowhere.',
      metric: new Metric({
        namespace: 'AWS/CertificateManager',
        metricName: 'DaysToExpiry',
        dimensionsMap: { CertificateArn: domain.certificateArn },
        statistic: Stats.MINIMUM,
        period: Duration.days(1),
      }),
      threshold: DAYS_LEFT,
      below: true,
    });
  }

  private buildName(domain: SiteDomainName, api: HttpApi, stage: HttpStage): DomainName {
    const name = new DomainName(this, 'Name', {
      domainName: domain.name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'Mapping', { api, domainName: name, stage });
    return name;
  }
}
